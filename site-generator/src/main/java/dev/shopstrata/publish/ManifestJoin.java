package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Walks two manifests side by side; both are sorted by the code points of their paths. */
final class ManifestJoin implements Iterator<FileChange> {
  private final Iterator<SiteFile> before;
  private final Iterator<SiteFile> after;
  private SiteFile old;
  private SiteFile next;

  ManifestJoin(Iterator<SiteFile> before, Iterator<SiteFile> after) {
    this.before = before;
    this.after = after;
    old = step(before);
    next = step(after);
  }

  @Override
  public boolean hasNext() {
    return old != null || next != null;
  }

  @Override
  public FileChange next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int order = old == null ? 1 : next == null ? -1 : compare(old, next);
    FileChange change =
        new FileChange(
            order <= 0 ? Optional.of(old) : Optional.empty(),
            order >= 0 ? Optional.of(next) : Optional.empty());
    if (order <= 0) {
      old = step(before);
    }
    if (order >= 0) {
      next = step(after);
    }
    return change;
  }

  private static SiteFile step(Iterator<SiteFile> files) {
    return files.hasNext() ? files.next() : null;
  }

  private static int compare(SiteFile a, SiteFile b) {
    return Arrays.compareUnsigned(bytes(a), bytes(b));
  }

  private static byte[] bytes(SiteFile file) {
    return file.path().value().getBytes(StandardCharsets.UTF_8);
  }
}
