package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Digests a manifest in pieces of 4,096 lines while its lines pass by. */
final class ManifestDigests {
  static final int LINES = 4096;

  private final MessageDigest sha = Digest.sha256();
  private final List<Digest> full = new ArrayList<>();
  private long lines;

  void add(byte[] line) {
    sha.update(line);
    sha.update((byte) '\n');
    lines++;
    if (lines % LINES == 0) {
      full.add(Digest.of(sha));
    }
  }

  long lines() {
    return lines;
  }

  /** One digest per piece; ends the digesting. */
  List<Digest> finish() {
    if (lines % LINES != 0) {
      full.add(Digest.of(sha));
    }
    return List.copyOf(full);
  }
}
