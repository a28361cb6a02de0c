package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.FileChange.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Walks two manifests side by side; both are sorted by the code points of their paths. */
final class ManifestJoin implements Iterator<FileChange> {
  private final Iterator<SiteFile> before;
  private final Iterator<SiteFile> after;
  private final ServedHeaders oldHeaders;
  private final ServedHeaders newHeaders;
  private SiteFile old;
  private SiteFile next;

  ManifestJoin(
      Iterator<SiteFile> before,
      ServedHeaders oldHeaders,
      Iterator<SiteFile> after,
      ServedHeaders newHeaders) {
    this.before = before;
    this.after = after;
    this.oldHeaders = oldHeaders;
    this.newHeaders = newHeaders;
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
    SiteFile was = order <= 0 ? old : null;
    SiteFile is = order >= 0 ? next : null;
    if (was != null) {
      old = step(before);
    }
    if (is != null) {
      next = step(after);
    }
    return new FileChange(reason(was, is), Optional.ofNullable(was), Optional.ofNullable(is));
  }

  private Reason reason(SiteFile was, SiteFile is) {
    if (was == null) {
      return Reason.ADDED;
    }
    if (is == null) {
      return Reason.REMOVED;
    }
    if (!was.sha256().equals(is.sha256())) {
      return Reason.CONTENT;
    }
    return oldHeaders.isAlike(was, newHeaders, is) ? Reason.SAME : Reason.HEADERS;
  }

  private static SiteFile step(Iterator<SiteFile> files) {
    return files.hasNext() ? files.next() : null;
  }

  static int compare(SiteFile a, SiteFile b) {
    return Arrays.compareUnsigned(bytes(a.path().value()), bytes(b.path().value()));
  }

  static byte[] bytes(String path) {
    return path.getBytes(StandardCharsets.UTF_8);
  }
}
