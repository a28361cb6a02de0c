package snapshot;

import static snapshot.Languages.each;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The part of an address made from a name. */
final class Slug {
  private Slug() {}

  /** An address in each language; Japanese shops write theirs in Latin letters. */
  static Map<String, Object> slugs(Map<String, Object> names) {
    return each(l -> slug(names.get(l.equals("ja") ? "en" : l).toString()));
  }

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
