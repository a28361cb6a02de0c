package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.index.CategoryTree;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfCategoryRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The categories one locale shows.
 *
 * @param all parents first, in tree order
 * @param byIndex index in the category tree → the category
 * @param trails index in the category tree → the links from the top category to this one
 */
record LocaleCategories(
    List<SfCategory> all,
    Map<Integer, SfCategory> byIndex,
    Map<Integer, List<SfCategoryRef>> trails) {
  LocaleCategories {
    all = List.copyOf(all);
    byIndex = new TreeMap<>(byIndex);
    trails = new TreeMap<>(trails);
  }

  List<SfCategory> tops() {
    return all.stream().filter(category -> category.parentCategoryId() == null).toList();
  }

  Optional<SfCategory> at(int index) {
    return Optional.ofNullable(byIndex.get(index));
  }

  /** The links' categories that are shown here, as indexes, in the record's order. */
  List<Integer> shown(List<CategoryLink> links, CategoryTree tree) {
    List<Integer> found = new ArrayList<>();
    for (CategoryLink link : links) {
      int index = tree.index(link.id());
      if (byIndex.containsKey(index) && !found.contains(index)) {
        found.add(index);
      }
    }
    return found;
  }

  /** The first shown one that is marked as primary, else the first shown one. */
  Optional<Integer> primary(List<CategoryLink> links, CategoryTree tree) {
    List<CategoryLink> marked =
        links.stream().filter(link -> Boolean.TRUE.equals(link.primary())).toList();
    return shown(marked, tree).stream()
        .findFirst()
        .or(() -> shown(links, tree).stream().findFirst());
  }
}
