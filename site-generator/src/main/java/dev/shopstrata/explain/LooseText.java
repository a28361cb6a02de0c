package dev.shopstrata.explain;

/** Compares texts by their letters and digits alone: markup, quotes and blanks don't count. */
final class LooseText {
  private LooseText() {}

  /** The line of a text on which another begins, 0 when it is nowhere. */
  static int line(String text, String wanted) {
    StringBuilder letters = new StringBuilder();
    int[] lines = new int[text.length()];
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      } else if (Character.isLetterOrDigit(c)) {
        lines[letters.length()] = line;
        letters.append(c);
      }
    }
    String looked = letters(wanted);
    int found = looked.isEmpty() ? -1 : letters.indexOf(looked);
    return found < 0 ? 0 : lines[found];
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
