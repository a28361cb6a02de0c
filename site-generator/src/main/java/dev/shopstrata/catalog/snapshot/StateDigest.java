package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.security.MessageDigest;

/**
 * What a snapshot, or a snapshot up to one of its deltas, is recognized by: the digest of what
 * {@code sha256sum} prints for the head and the files it lists. As the head of a delta names the
 * digest of what it applies to, the digest of the last one stands for everything.
 */
final class StateDigest {
  private StateDigest() {}

  /**
   * @param parts verified, so that each has its digest
   */
  static Digest of(SnapshotFiles files, String head, PartList parts) throws IOException {
    MessageDigest sha = Digest.sha256();
    sha.update(files.bytes(head).orElseThrow());
    StringBuilder lines = new StringBuilder();
    lines.append(Digest.of(sha)).append("  ").append(head).append('\n');
    for (SnapshotPart part : parts.all()) {
      lines.append(part.sha256()).append("  ").append(part.file()).append('\n');
    }
    return Digest.of(lines.toString());
  }
}
