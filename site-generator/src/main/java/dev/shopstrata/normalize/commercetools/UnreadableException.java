package dev.shopstrata.normalize.commercetools;

/** A record that can't be read; the message is the reason for its quarantine. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }
}
