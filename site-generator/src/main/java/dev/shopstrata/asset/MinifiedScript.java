package dev.shopstrata.asset;

import java.util.List;

/**
 * Collects the tokens of a script and decides how much space stands between them. A line break
 * stays wherever it might end a statement, and a blank where two tokens would grow together;
 * nothing else is changed, so that no grammar has to be known.
 */
final class MinifiedScript {
  /** A statement that goes on behind these goes on without a line break, too. */
  private static final String GO_ON_BEHIND = "{([,;:?=+-*%&|^!~<>/";

  /** Neither a statement nor a member of a class begins with these. */
  private static final String GO_ON_BEFORE = "})],;:.?=%&|^<>";

  private final PieceGatherer gathered = new PieceGatherer();
  private final StringBuilder text = gathered.text();
  private String last = "";
  private boolean space;
  private boolean line;

  void space(char c) {
    space = true;
    line |= c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** Comments go, but for those before all code that ask to stay: licenses. */
  void comment(String comment) {
    if (comment.startsWith("/*!") && last.isEmpty()) {
      text.append(comment).append('\n');
    } else {
      comment.chars().forEach(c -> line |= c == '\n');
      space = true;
    }
  }

  void token(String token) {
    separate(token.charAt(0));
    text.append(token);
    last = token;
  }

  void reference(Piece.Reference reference) {
    separate('"');
    gathered.reference(reference);
    last = "\"";
  }

  List<Piece> finish() {
    return gathered.finish();
  }

  private void separate(char next) {
    if (space && !last.isEmpty()) {
      char before = last.charAt(last.length() - 1);
      if (line && !goesOn(before, next)) {
        text.append('\n');
      } else if (wouldJoin(before, next)) {
        text.append(' ');
      }
    }
    space = false;
    line = false;
  }

  private boolean goesOn(char before, char next) {
    boolean ended = last.equals("++") || last.equals("--") || isExpression();
    return (GO_ON_BEHIND.indexOf(before) >= 0 && !ended) || GO_ON_BEFORE.indexOf(next) >= 0;
  }

  private boolean wouldJoin(char before, char next) {
    return before == '.'
        || (isWord(before) && isWord(next))
        || (isExpression() && isWord(next))
        || (next == '.' && Character.isDigit(last.charAt(0)))
        || (before == next && "+-/".indexOf(next) >= 0)
        || (before == '/' && next == '*')
        || (before == '<' && next == '!');
  }

  /** Whether the last token is a regular expression, which flags might follow. */
  private boolean isExpression() {
    return last.length() > 1 && last.charAt(0) == '/';
  }

  /** Whether a character may be part of a name; those beyond ASCII count as such. */
  private static boolean isWord(char c) {
    return Character.isJavaIdentifierPart(c) || c == '#' || c == '\\' || c > '~';
  }
}
