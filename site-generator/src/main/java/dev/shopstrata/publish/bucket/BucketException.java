package dev.shopstrata.publish.bucket;

import java.time.Duration;
import java.util.Optional;

/** An operation on a bucket did not succeed, or may not have. */
public final class BucketException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What a caller can do about it. */
  public enum Kind {
    /** What had to hold did not; so it was said, though the answer may be about one's own write. */
    CONDITION,
    /** Somebody else writes the same object at this moment. */
    CONFLICT,
    /** The bucket asks for patience. */
    BUSY,
    /** No answer came: it may have happened. */
    LOST,
    /** The credentials are missing, wrong, expired, or don't allow it. */
    DENIED,
    /** The bucket is not there. */
    GONE,
    /** Anything else. */
    BROKEN
  }

  private final Kind kind;
  private final transient Duration patience;

  public BucketException(Kind kind, String message, Throwable cause) {
    this(kind, message, null, cause);
  }

  /**
   * @param patience how long the bucket asks to wait; null when it doesn't
   */
  public BucketException(Kind kind, String message, Duration patience, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.patience = patience;
  }

  public Kind kind() {
    return kind;
  }

  public Optional<Duration> patience() {
    return Optional.ofNullable(patience);
  }
}
