package dev.shopstrata.store;

import dev.shopstrata.tree.Glob;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which of a catalog's products and categories a store sells. A product is in when an include
 * matches (or there is none) and no exclude does.
 *
 * @param includeProducts product ids or globs
 * @param includeCategories category ids or globs; their descendants count too
 * @param root only this category's descendants exist in the store
 * @param conditions attribute name → allowed values; all must hold
 * @param stopped product id → why no store may show it, whatever else matches
 */
public record Assortment(
    List<Glob> includeProducts,
    List<Glob> excludeProducts,
    List<Glob> includeCategories,
    List<Glob> excludeCategories,
    Optional<String> root,
    List<AttributeCondition> conditions,
    NavigableMap<String, String> stopped) {
  public Assortment {
    includeProducts = List.copyOf(includeProducts);
    excludeProducts = List.copyOf(excludeProducts);
    includeCategories = List.copyOf(includeCategories);
    excludeCategories = List.copyOf(excludeCategories);
    conditions = List.copyOf(conditions);
    stopped = Collections.unmodifiableNavigableMap(new TreeMap<>(stopped));
  }

  /** One without stopped products. */
  public Assortment(
      List<Glob> includeProducts,
      List<Glob> excludeProducts,
      List<Glob> includeCategories,
      List<Glob> excludeCategories,
      Optional<String> root,
      List<AttributeCondition> conditions) {
    this(
        includeProducts,
        excludeProducts,
        includeCategories,
        excludeCategories,
        root,
        conditions,
        new TreeMap<>());
  }

  /** Everything the catalog has. */
  public static Assortment everything() {
    return new Assortment(List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());
  }
}
