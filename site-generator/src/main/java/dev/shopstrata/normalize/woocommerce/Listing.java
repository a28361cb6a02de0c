package dev.shopstrata.normalize.woocommerce;

import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.normalize.Reference;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A product or variation, whichever form it came in.
 *
 * @param custom for {@code $custom}
 */
record Listing(
    EnumMap<Field, String> texts,
    List<Image> images,
    List<Property> properties,
    List<CategoryLink> categories,
    List<Reference> references,
    Map<String, Object> custom) {

  /** A text that isn't blank. */
  Optional<String> get(Field field) {
    return Optional.ofNullable(texts.get(field)).filter(text -> !text.isBlank());
  }

  boolean is(Field field, String text) {
    return text.equalsIgnoreCase(texts.get(field));
  }

  /** Whether it is of a type, which may be one of several: {@code simple, downloadable}. */
  boolean hasType(String type) {
    return Types.of(texts.getOrDefault(Field.TYPE, "")).contains(type);
  }
}
