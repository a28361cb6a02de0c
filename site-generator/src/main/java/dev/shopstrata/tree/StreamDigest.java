package dev.shopstrata.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;

/** Computes the digest of content that lies outside memory. */
final class StreamDigest {
  private StreamDigest() {}

  static Digest of(Content content) {
    MessageDigest sha = Digest.sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = content.open()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        sha.update(buffer, 0, n);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + content, e);
    }
    return Digest.of(sha);
  }
}
