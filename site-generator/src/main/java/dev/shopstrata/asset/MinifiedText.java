package dev.shopstrata.asset;

import java.util.List;

/**
 * Collects CSS tokens and decides how much space stands between them: white space becomes one
 * blank, and none beside braces, semicolons and commas and behind colons. A block's last semicolon
 * goes. Nothing else is changed.
 */
final class MinifiedText {
  private final PieceGatherer gathered = new PieceGatherer();
  private final StringBuilder text = gathered.text();
  private char last = '{';
  private boolean space;
  private boolean comment;

  void space() {
    space = true;
  }

  void comment() {
    comment = true;
  }

  void token(String token) {
    separate(token.charAt(0));
    if (last == ';' && token.equals("}")) {
      text.setLength(text.length() - 1);
    }
    text.append(token);
    char end = token.charAt(token.length() - 1);
    // An escaped brace at the end of a name is no brace.
    last = token.length() > 1 && (isTight(end) || end == ':') ? 'a' : end;
  }

  void reference(Piece.Reference reference) {
    separate(reference.raw().charAt(0));
    gathered.reference(reference);
    last = ')';
  }

  List<Piece> finish() {
    return gathered.finish();
  }

  private void separate(char next) {
    boolean tight = isTight(last) || last == ':' || isTight(next);
    // "--x: ;" and "var(--x, )" are empty values, which older browsers don't take without a blank.
    boolean emptyValue =
        (last == ':' && (next == ';' || next == '}')) || (last == ',' && next == ')');
    if (space && (!tight || emptyValue)) {
      text.append(' ');
    } else if (comment && !space && !tight) {
      // A comment parts two tokens without being a blank: ".a/**/.b" is not ".a .b".
      text.append("/**/");
    }
    space = false;
    comment = false;
  }

  private static boolean isTight(char c) {
    return c == '{' || c == '}' || c == ';' || c == ',';
  }
}
