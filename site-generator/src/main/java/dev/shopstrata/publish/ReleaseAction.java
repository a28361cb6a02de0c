package dev.shopstrata.publish;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a record of a release ledger says. */
public enum ReleaseAction {
  /** A publisher claims the store until the record expires. */
  STARTED,
  /** The release is whole in its folder and waits to go live. */
  READY,
  /** The release is what the store shows from here on. */
  LIVE,
  /** What was started is given up and undone. */
  ABANDONED,
  /** What no retained release needs was deleted. */
  COLLECTED;

  @JsonValue
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
