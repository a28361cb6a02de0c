package dev.shopstrata.publish.verify;

import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * Digests what is read, one byte past what is expected at most, so that an endless answer ends.
 *
 * @param size expected
 */
record ReadDigest(long size) {
  private static final int BUFFER = 1 << 16;

  Digest of(InputStream in) throws IOException {
    MessageDigest sha = Digest.sha256();
    byte[] buffer = new byte[BUFFER];
    long left = size + 1;
    while (left > 0) {
      int n = in.read(buffer, 0, (int) Math.min(left, BUFFER));
      if (n < 0) {
        break;
      }
      sha.update(buffer, 0, n);
      left -= n;
    }
    return Digest.of(sha);
  }
}
