package dev.shopstrata.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One offer in the words of Google's product data specification; absent values leave no name. */
final class FeedEntry {
  /** All names there can be, in the order of the columns of a table. */
  static final List<String> NAMES =
      List.of(
          "id",
          "item_group_id",
          "title",
          "description",
          "link",
          "image_link",
          "additional_image_link",
          "availability",
          "availability_date",
          "price",
          "sale_price",
          "sale_price_effective_date",
          "brand",
          "gtin",
          "mpn",
          "identifier_exists",
          "product_type",
          "google_product_category",
          "condition",
          "color",
          "size",
          "material",
          "pattern",
          "gender",
          "age_group");

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /** Sets a value, cut to so many code points. */
  FeedEntry put(String name, String value, int limit) {
    String clean = FeedText.clean(value, limit);
    if (!clean.isEmpty()) {
      values.put(name, List.of(clean));
    }
    return this;
  }

  FeedEntry putAll(String name, List<String> several) {
    List<String> clean = new ArrayList<>();
    several.forEach(value -> clean.add(FeedText.clean(value, FeedText.URL)));
    if (!clean.isEmpty()) {
      values.put(name, List.copyOf(clean));
    }
    return this;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The values of a name; one but for pictures, none when it is absent. */
  List<String> values(String name) {
    return values.getOrDefault(name, List.of());
  }
}
