package dev.shopstrata.bundle;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;

/** Walks the last manifest beside the new one; both are sorted. */
final class ManifestDiff {
  private final Iterator<byte[]> last;
  private final StagedFile stale;
  private byte[] lastLine = new byte[0];
  private byte[] lastKey = new byte[0];
  private boolean pending;
  private long changed;

  /** Writes the paths that are no longer made to {@code stale}. */
  ManifestDiff(Iterator<byte[]> last, StagedFile stale) {
    this.last = last;
    this.stale = stale;
    advance();
  }

  void next(byte[] key, ManifestLine line) throws IOException {
    while (pending && Arrays.compareUnsigned(lastKey, key) < 0) {
      gone();
    }
    if (!pending || !Arrays.equals(lastKey, key)) {
      changed++;
      return;
    }
    if (!Arrays.equals(lastLine, line.bytes())) {
      changed++;
    }
    advance();
  }

  /** How many files are new, differ or are gone; ends the walk. */
  long finish() throws IOException {
    while (pending) {
      gone();
    }
    return changed;
  }

  private void gone() throws IOException {
    stale.write(lastKey);
    stale.write(new byte[] {'\n'});
    changed++;
    advance();
  }

  private void advance() {
    pending = last.hasNext();
    if (pending) {
      lastLine = last.next();
      lastKey = new ManifestLine(lastLine).key();
    }
  }
}
