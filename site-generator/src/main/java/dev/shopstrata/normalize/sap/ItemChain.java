package dev.shopstrata.normalize.sap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is sold in one form: an item without variants below its base product, and the items between
 * them, such as a style above a size.
 *
 * @param links from below the base down to what is sold
 */
record ItemChain(List<Link> links) {
  /** One item of it. */
  record Link(String code, ItemState state) {}

  ItemChain {
    links = List.copyOf(links);
  }

  String code() {
    return links.get(links.size() - 1).code();
  }

  /** The nearest items' values that there are any of. */
  <T> List<T> nearest(Function<Link, List<T>> values) {
    for (int i = links.size() - 1; i >= 0; i--) {
      List<T> found = values.apply(links.get(i));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new ArrayList<>();
  }

  boolean any(Predicate<Link> test) {
    return links.stream().anyMatch(test);
  }
}
