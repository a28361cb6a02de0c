package dev.shopstrata.explain.text;

/** What a piece of text is to the reader; a terminal shows it as a color. */
public enum Tone {
  PLAIN(""),
  /** What was asked for. */
  STRONG("1"),
  /** What only matters on a second look: layers, columns, rules. */
  FAINT("2"),
  /** What decided. */
  WINNER("32"),
  /** What doesn't show, or is gone. */
  HIDDEN("33"),
  /** What differs from before. */
  CHANGED("36");

  private final String code;

  Tone(String code) {
    this.code = code;
  }

  /** The text as a terminal that knows ANSI codes shows it. */
  String colored(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
