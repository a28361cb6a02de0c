package dev.shopstrata.store;

import dev.shopstrata.tree.Glob;
import java.util.List;
import java.util.Optional;

/**
 * Which of a catalog's products and categories a store sells. A product is in when an include
 * matches (or there is none) and no exclude does.
 *
 * @param includeProducts product ids or globs
 * @param includeCategories category ids or globs; their descendants count too
 * @param root only this category's descendants exist in the store
 * @param conditions attribute name → allowed values; all must hold
 */
public record Assortment(
    List<Glob> includeProducts,
    List<Glob> excludeProducts,
    List<Glob> includeCategories,
    List<Glob> excludeCategories,
    Optional<String> root,
    List<AttributeCondition> conditions) {
  public Assortment {
    includeProducts = List.copyOf(includeProducts);
    excludeProducts = List.copyOf(excludeProducts);
    includeCategories = List.copyOf(includeCategories);
    excludeCategories = List.copyOf(excludeCategories);
    conditions = List.copyOf(conditions);
  }

  /** Everything the catalog has. */
  public static Assortment everything() {
    return new Assortment(List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());
  }
}
