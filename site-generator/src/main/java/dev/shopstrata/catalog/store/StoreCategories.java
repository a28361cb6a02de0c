package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.index.CategoryTree;
import dev.shopstrata.catalog.reason.CategoryStanding;
import dev.shopstrata.catalog.reason.Standing;
import dev.shopstrata.store.Assortment;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What a store's assortment makes of the category tree: which categories exist in the store, and
 * which ones let a product in or keep it out. Descendants follow their ancestors.
 */
final class StoreCategories {
  private final CategoryTree tree;
  private final boolean includesAll;
  private final boolean hasRoot;
  private final boolean[] included;
  private final boolean[] excluded;
  private final boolean[] withinRoot;
  private final CategoryStanding[] standings;

  StoreCategories(CategoryTree tree, Assortment assortment) {
    this.tree = tree;
    IdMatcher include = new IdMatcher(assortment.includeCategories());
    IdMatcher exclude = new IdMatcher(assortment.excludeCategories());
    int root = assortment.root().map(tree::index).orElse(-1);
    hasRoot = assortment.root().isPresent();
    includesAll = include.isEmpty();
    included = inherited(i -> include.matches(tree.category(i).id()));
    excluded = inherited(i -> exclude.matches(tree.category(i).id()));
    withinRoot = hasRoot ? inherited(i -> i == root) : inherited(i -> true);
    boolean[] unpublished = inherited(i -> !tree.category(i).published());
    standings = new CategoryStanding[tree.size()];
    for (int i = 0; i < standings.length; i++) {
      standings[i] = standing(i, i == root, unpublished[i]);
    }
  }

  private CategoryStanding standing(int index, boolean isRoot, boolean unpublished) {
    if (!withinRoot[index]) {
      return CategoryStanding.OUTSIDE_ROOT;
    }
    if (isRoot) {
      return CategoryStanding.IS_ROOT;
    }
    if (excluded[index]) {
      return CategoryStanding.EXCLUDED;
    }
    return unpublished ? CategoryStanding.UNPUBLISHED : CategoryStanding.SHOWN;
  }

  private boolean[] inherited(IntPredicate own) {
    boolean[] holds = new boolean[tree.size()];
    for (int i = 0; i < holds.length; i++) {
      int parent = tree.parent(i);
      holds[i] = own.test(i) || (parent >= 0 && holds[parent]);
    }
    return holds;
  }

  CategoryTree tree() {
    return tree;
  }

  boolean isShown(int index) {
    return standings[index] == CategoryStanding.SHOWN;
  }

  /** Whether the category exists in the store at all; its products are not looked at. */
  CategoryStanding standing(int index) {
    return standings[index];
  }

  boolean isExcluded(int index) {
    return excluded[index];
  }

  /** The nearest category above that exists in the store, or -1. */
  int parent(int index) {
    int above = tree.parent(index);
    return above >= 0 && isShown(above) ? above : -1;
  }

  /**
   * Whether the links let a product in, and what keeps it out; {@code byItself} tells that its id
   * is on the list.
   */
  Standing standing(List<CategoryLink> links, boolean byItself) {
    boolean in = byItself;
    boolean inRoot = !hasRoot;
    for (CategoryLink link : links) {
      int index = tree.index(link.id());
      if (index < 0) {
        continue;
      }
      if (excluded[index]) {
        return Standing.CATEGORY_EXCLUDED;
      }
      in |= included[index];
      inRoot |= withinRoot[index];
    }
    if (!in) {
      return Standing.NOT_INCLUDED;
    }
    return inRoot ? Standing.SHOWN : Standing.OUTSIDE_ROOT;
  }

  /** Whether every category lets products in. */
  boolean includesAll() {
    return includesAll;
  }
}
