package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import java.util.Locale;
import java.util.Optional;

/**
 * One path of two releases.
 *
 * @param before the file as it is live
 * @param after the file as it is to be
 */
public record FileChange(Reason reason, Optional<SiteFile> before, Optional<SiteFile> after) {
  /** Why a file is written or not. */
  public enum Reason {
    SAME,
    ADDED,
    CONTENT,
    HEADERS,
    REMOVED,
    /** Whether the host has it is known once it is asked for it. */
    MAYBE;

    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The file, whichever side has it. */
  public SiteFile file() {
    return after.or(() -> before).orElseThrow();
  }

  /** Whether bytes are live that were not before. */
  public boolean isNewContent() {
    return reason == Reason.ADDED || reason == Reason.CONTENT;
  }

  boolean isSame() {
    return reason == Reason.SAME;
  }
}
