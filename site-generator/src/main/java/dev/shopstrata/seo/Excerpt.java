package dev.shopstrata.seo;

import dev.shopstrata.content.RichText;

/** The beginning of a text, as search engines and social networks show it. */
public final class Excerpt {
  private static final int MAX_CODE_POINTS = 200;

  private Excerpt() {}

  /** Whole words; empty when there is no text. */
  public static String of(RichText rich) {
    return of(PlainText.of(rich));
  }

  /** Whole words of a text on one line. */
  public static String of(String text) {
    if (text.codePointCount(0, text.length()) <= MAX_CODE_POINTS) {
      return text;
    }
    String cut = text.substring(0, text.offsetByCodePoints(0, MAX_CODE_POINTS));
    int space = cut.lastIndexOf(' ');
    return (space > 0 ? cut.substring(0, space) : cut) + "…";
  }
}
