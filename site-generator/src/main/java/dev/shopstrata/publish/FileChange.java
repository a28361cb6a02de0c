package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import java.util.Optional;

/**
 * One path of two manifests.
 *
 * @param before the file as it is live
 * @param after the file as it is to be
 */
record FileChange(Optional<SiteFile> before, Optional<SiteFile> after) {
  /** Why a file is written or not. */
  enum Reason {
    SAME,
    ADDED,
    CONTENT,
    HEADERS,
    REMOVED
  }

  Reason reason() {
    if (before.isEmpty()) {
      return Reason.ADDED;
    }
    if (after.isEmpty()) {
      return Reason.REMOVED;
    }
    SiteFile old = before.get();
    SiteFile next = after.get();
    if (!old.sha256().equals(next.sha256())) {
      return Reason.CONTENT;
    }
    boolean isServedAlike =
        old.contentType().equals(next.contentType())
            && old.cache() == next.cache()
            && old.headers().equals(next.headers());
    return isServedAlike ? Reason.SAME : Reason.HEADERS;
  }

  /** The file, whichever side has it. */
  SiteFile file() {
    return after.or(() -> before).orElseThrow();
  }
}
