package dev.shopstrata.normalize.export;

/** A record that can't be read; the message is the reason for its quarantine. */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableException(String reason) {
    super(reason);
  }
}
