package dev.shopstrata.normalize;

import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** Sums up what a snapshot is made of. */
final class ExportDigest {
  private final MessageDigest sum = Digest.sha256();

  void text(String text) {
    sum.update((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  void file(Path path) throws IOException {
    MessageDigest content = Digest.sha256();
    try (InputStream in = Files.newInputStream(path)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        content.update(buffer, 0, n);
      }
    }
    text(Digest.of(content).toString());
  }

  Digest get() {
    return Digest.of(sum);
  }
}
