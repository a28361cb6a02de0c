package dev.shopstrata.explain.text;

/** A piece of a line in one tone. */
public record Span(String text, Tone tone) {
  public static Span of(String text) {
    return new Span(text, Tone.PLAIN);
  }

  public static Span strong(String text) {
    return new Span(text, Tone.STRONG);
  }

  public static Span faint(String text) {
    return new Span(text, Tone.FAINT);
  }

  public static Span winner(String text) {
    return new Span(text, Tone.WINNER);
  }

  public static Span hidden(String text) {
    return new Span(text, Tone.HIDDEN);
  }

  public static Span changed(String text) {
    return new Span(text, Tone.CHANGED);
  }
}
