package dev.shopstrata.publish.edge;

/** An edge did not do what it was asked to; the message says what it answered, without secrets. */
public final class EdgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EdgeException(String message, Throwable cause) {
    super(message, cause);
  }
}
