package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Seo;
import dev.shopstrata.catalog.reason.ViewReason;
import java.util.List;
import java.util.function.BiFunction;

/** The texts for search engines; null when the record has none. */
record SeoTexts(Seo seo) {
  /** Why the text that a path names is what it is; the title for {@code seo} alone. */
  List<ViewReason> reasons(
      FieldPath field, BiFunction<String, LocalizedText, List<ViewReason>> text) {
    if (seo == null) {
      return List.of();
    }
    String name = field.steps().size() < 2 ? "title" : field.steps().get(1).text();
    LocalizedText found =
        switch (name) {
          case "title" -> seo.title();
          case "description" -> seo.description();
          default -> seo.keywords();
        };
    return text.apply("/seo/" + name, found);
  }
}
