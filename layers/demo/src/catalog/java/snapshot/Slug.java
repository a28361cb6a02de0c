package snapshot;

import java.util.List;
import java.util.Locale;

/** The part of an address made from a name. */
final class Slug {
  private Slug() {}

  static String slug(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      int latin = "äöüßœéèêëàâîïôûùç".indexOf(c);
      boolean vowelMark = c >= '\u064b' && c <= '\u0652';
      plain.append(
          latin >= 0
              ? List.of(
                      "ae", "oe", "ue", "ss", "oe", "e", "e", "e", "e", "a", "a", "i", "i", "o",
                      "u", "u", "c")
                  .get(latin)
              : vowelMark ? "" : c);
    }
    return plain.toString().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }
}
