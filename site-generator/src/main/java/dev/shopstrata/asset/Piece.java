package dev.shopstrata.asset;

/** A stretch of a style or script. */
sealed interface Piece {
  /** Text that is published as it is. */
  record Text(String text) implements Piece {}

  /**
   * The address of another file.
   *
   * @param target the address itself, escapes resolved
   * @param raw the whole token as written, with quotes or {@code url()}
   * @param function whether the token is a {@code url()}
   */
  record Reference(String target, String raw, boolean function, Place at) implements Piece {
    /** The token with another address; URLs of this program have no quotes and backslashes. */
    String to(String url) {
      return function ? "url(\"" + url + "\")" : "\"" + url + "\"";
    }
  }
}
