package dev.shopstrata.catalog.index;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Decimals;
import dev.shopstrata.sort.IdOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * All categories of a catalog in tree order: parents first, siblings by order and then id. A
 * category whose parent doesn't exist is a top category; of a cycle the smallest id becomes one.
 */
public final class CategoryTree {
  private static final Comparator<Category> SIBLINGS =
      Comparator.comparing(CategoryTree::order).thenComparing(Category::id, IdOrder.COMPARATOR);

  private final List<Category> categories;
  private final int[] parents;
  private final String[] sortedIds;
  private final int[] indexes;

  private CategoryTree(List<Category> categories, int[] parents) {
    this.categories = List.copyOf(categories);
    this.parents = parents;
    NavigableMap<String, Integer> byId = new TreeMap<>();
    for (int i = 0; i < parents.length; i++) {
      byId.put(categories.get(i).id(), i);
    }
    this.sortedIds = byId.keySet().toArray(String[]::new);
    this.indexes = byId.values().stream().mapToInt(Integer::intValue).toArray();
  }

  public static CategoryTree of(List<Category> unordered) {
    NavigableMap<String, Category> byId = new TreeMap<>(IdOrder.COMPARATOR);
    unordered.forEach(category -> byId.putIfAbsent(category.id(), category));
    NavigableMap<String, List<Category>> children = new TreeMap<>(IdOrder.COMPARATOR);
    List<Category> tops = new ArrayList<>();
    for (Category category : byId.values()) {
      if (isTop(category, byId)) {
        tops.add(category);
      } else {
        children.computeIfAbsent(category.parent(), id -> new ArrayList<>()).add(category);
      }
    }
    List<Category> ordered = new ArrayList<>(byId.size());
    List<Integer> parents = new ArrayList<>(byId.size());
    append(tops, -1, children, ordered, parents);
    return new CategoryTree(ordered, parents.stream().mapToInt(Integer::intValue).toArray());
  }

  private static boolean isTop(Category category, NavigableMap<String, Category> byId) {
    Category above = category;
    String smallest = category.id();
    // No way up is longer than there are categories, unless it goes round in a circle.
    for (int steps = 0; steps <= byId.size(); steps++) {
      if (above.parent() == null || !byId.containsKey(above.parent())) {
        return above.id().equals(category.id());
      }
      above = byId.get(above.parent());
      if (IdOrder.COMPARATOR.compare(above.id(), smallest) < 0) {
        smallest = above.id();
      }
      if (above.id().equals(category.id())) {
        return smallest.equals(category.id());
      }
    }
    return false;
  }

  private static void append(
      List<Category> siblings,
      int parent,
      NavigableMap<String, List<Category>> children,
      List<Category> ordered,
      List<Integer> parents) {
    for (Category category : siblings.stream().sorted(SIBLINGS).toList()) {
      int index = ordered.size();
      ordered.add(category);
      parents.add(parent);
      List<Category> below = children.getOrDefault(category.id(), List.of());
      append(below, index, children, ordered, parents);
    }
  }

  private static BigDecimal order(Category category) {
    return Decimals.parse(category.order()).orElse(BigDecimal.ZERO);
  }

  public int size() {
    return parents.length;
  }

  public Category category(int index) {
    return categories.get(index);
  }

  /** The index of the category above, or -1. */
  public int parent(int index) {
    return parents[index];
  }

  /** The index of an id, or -1. */
  public int index(String id) {
    int found = Arrays.binarySearch(sortedIds, id);
    return found < 0 ? -1 : indexes[found];
  }
}
