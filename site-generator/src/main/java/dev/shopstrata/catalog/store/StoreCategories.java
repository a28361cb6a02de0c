package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.index.CategoryTree;
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
  private final boolean[] shown;

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
    shown = new boolean[tree.size()];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = withinRoot[i] && i != root && !excluded[i] && !unpublished[i];
    }
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
    return shown[index];
  }

  /** The nearest category above that exists in the store, or -1. */
  int parent(int index) {
    int above = tree.parent(index);
    return above >= 0 && shown[above] ? above : -1;
  }

  /** Whether the links let a product in; {@code byItself} tells that its id is on the list. */
  boolean accept(List<CategoryLink> links, boolean byItself) {
    boolean in = byItself;
    boolean inRoot = !hasRoot;
    for (CategoryLink link : links) {
      int index = tree.index(link.id());
      if (index < 0) {
        continue;
      }
      if (excluded[index]) {
        return false;
      }
      in |= included[index];
      inRoot |= withinRoot[index];
    }
    return in && inRoot;
  }

  /** Whether every category lets products in. */
  boolean includesAll() {
    return includesAll;
  }
}
