package dev.shopstrata.normalize.google;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the paths of an item's categories: the shop's own, else those of Google it names. */
final class ProductTypes {
  private ProductTypes() {}

  /** Paths of names with {@code >} between them. */
  static List<String> of(FeedItem item) {
    List<String> paths = new ArrayList<>();
    item.all("product_type").forEach(text -> paths.addAll(parted(text.replace("&gt;", ">"))));
    if (paths.isEmpty()) {
      // An id of Google's taxonomy says nothing to customers.
      item.all("google_product_category").stream()
          .map(text -> text.replace("&gt;", ">"))
          .filter(text -> text.contains(">"))
          .forEach(paths::add);
    }
    return paths;
  }

  /** Commas part paths in a table, and stand in names: what they part has to be paths. */
  private static List<String> parted(String text) {
    List<String> parts = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    boolean arePaths = parts.stream().allMatch(part -> part.contains(">"));
    return arePaths ? parts : List.of(text);
  }
}
