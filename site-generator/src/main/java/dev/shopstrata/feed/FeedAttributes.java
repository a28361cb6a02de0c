package dev.shopstrata.feed;

import dev.shopstrata.catalog.view.SfAttribute;
import dev.shopstrata.seo.VariantTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what a feed says of color, size and the like among a product's attributes. */
final class FeedAttributes {
  private static final Map<String, Integer> LIMITS =
      new TreeMap<>(Map.of("color", 100, "size", 100, "material", 200, "pattern", 100));

  private static final Map<String, Set<String>> CHOICES =
      new TreeMap<>(
          Map.of(
              "gender", Set.of("male", "female", "unisex"),
              "age_group", Set.of("newborn", "infant", "toddler", "kids", "adult")));

  /** The catalog's name in lower case → the feed's. */
  private final NavigableMap<String, String> names = new TreeMap<>();

  /**
   * @param settings the feed's name → the catalog's
   */
  FeedAttributes(NavigableMap<String, String> settings) {
    Stream.of(LIMITS.keySet(), CHOICES.keySet())
        .flatMap(Set::stream)
        .filter(name -> !settings.containsKey(name))
        .forEach(name -> names.put(name, name));
    if (names.containsKey("color")) {
      names.put("colour", "color");
    }
    if (names.containsKey("age_group")) {
      names.put("age-group", "age_group");
      names.put("agegroup", "age_group");
    }
    settings.forEach((name, own) -> names.put(own.toLowerCase(Locale.ROOT), name));
  }

  /** Puts what there is; a variant's own attributes come before its product's. */
  void put(FeedEntry entry, List<SfAttribute> own, List<SfAttribute> shared) {
    for (SfAttribute attribute : Stream.concat(own.stream(), shared.stream()).toList()) {
      String name = names.get(attribute.name().toLowerCase(Locale.ROOT));
      if (name == null || entry.has(name)) {
        continue;
      }
      if (LIMITS.containsKey(name)) {
        entry.put(name, VariantTexts.label(attribute), LIMITS.get(name));
      } else {
        entry.put(name, choice(CHOICES.get(name), attribute).orElse(null), FeedText.URL);
      }
    }
  }

  private static Optional<String> choice(Set<String> choices, SfAttribute attribute) {
    return Stream.of(String.valueOf(attribute.value()), VariantTexts.label(attribute))
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(choices::contains)
        .findFirst();
  }
}
