package snapshot;

import static snapshot.Chance.chance;
import static snapshot.Languages.TAGS;
import static snapshot.Languages.each;
import static snapshot.Typography.typeset;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names and descriptions of products. */
final class ProductTexts {
  private final Words words;

  ProductTexts(Words words) {
    this.words = words;
  }

  static Map<String, Object> name(Family family, Series series) {
    return each(l -> name(family, series, l));
  }

  private static String name(Family family, Series series, String language) {
    String noun = family.texts().get(language).get(0);
    return switch (language) {
      case "en" -> series.name() + " " + noun;
      case "fr" ->
          noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1) + " " + series.name();
      case "ja" -> series.in(language) + " " + noun;
      default -> noun + " " + series.in(language);
    };
  }

  String description(Family family, Series series, String material, String id, String language) {
    List<String> texts = family.texts().get(language);
    String what = texts.get(1 + chance(id, "what", 2));
    String care = words.row("materials", material).get(TAGS.size() + TAGS.indexOf(language));
    String use = texts.get(3);
    String own = series.texts().get(language);
    String space = language.equals("ja") ? "" : " ";
    boolean ownFirst = chance(id, "order", 2) == 0;
    return typeset(
        "<p>"
            + what
            + space
            + (ownFirst ? own : use)
            + "</p><p>"
            + (ownFirst ? use : own)
            + space
            + care
            + "</p>",
        language);
  }

  static String seoText(Family family, Map<String, Object> name, String id, String language) {
    String colon =
        switch (language) {
          case "fr" -> " : ";
          case "ja" -> "：";
          default -> ": ";
        };
    String what = family.texts().get(language).get(1 + chance(id, "what", 2));
    return name.get(language) + typeset(colon + what, language);
  }
}
