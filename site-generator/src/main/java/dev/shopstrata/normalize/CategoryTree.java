package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.sort.IdOrder;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Arranges categories as a tree: parents before children, siblings in order. */
final class CategoryTree {
  private static final Comparator<Category> SIBLINGS =
      Comparator.comparing((Category category) -> new BigDecimal(category.order()))
          .thenComparing(Category::id, IdOrder.COMPARATOR);

  private final NavigableMap<String, Category> byId = new TreeMap<>(IdOrder.COMPARATOR);
  private final Tally tally;

  CategoryTree(Tally tally) {
    this.tally = tally;
  }

  /** False when there is one with this id already. */
  boolean add(Category category) {
    return byId.putIfAbsent(category.id(), category) == null;
  }

  List<Category> arranged() {
    dropUnknownParents();
    breakCycles();
    NavigableMap<String, List<Category>> children = new TreeMap<>();
    for (Category category : byId.values()) {
      String parent = category.parent() == null ? "" : category.parent();
      children.computeIfAbsent(parent, p -> new ArrayList<>()).add(category);
    }
    children.values().forEach(siblings -> siblings.sort(SIBLINGS.reversed()));
    List<Category> arranged = new ArrayList<>();
    Deque<Category> open = new ArrayDeque<>();
    children.getOrDefault("", List.of()).forEach(open::push);
    while (!open.isEmpty()) {
      Category category = open.pop();
      arranged.add(category);
      children.getOrDefault(category.id(), List.of()).forEach(open::push);
    }
    return arranged;
  }

  private void dropUnknownParents() {
    for (Category category : List.copyOf(byId.values())) {
      if (category.parent() != null && !byId.containsKey(category.parent())) {
        tally.note(
            "a category whose parent is not there became a top category",
            "category " + category.id());
        makeTop(category);
      }
    }
  }

  /** Of the categories on a cycle the one with the smallest id becomes a top category. */
  private void breakCycles() {
    Set<String> sound = new HashSet<>();
    for (String start : List.copyOf(byId.keySet())) {
      Set<String> path = new HashSet<>();
      String at = start;
      while (at != null && !sound.contains(at) && path.add(at)) {
        at = byId.get(at).parent();
      }
      if (at != null && !sound.contains(at)) {
        Category smallest = smallestOnCycle(at);
        tally.note(
            "categories were each other's parents; the first by id became a top category",
            "category " + smallest.id());
        makeTop(smallest);
      }
      sound.addAll(path);
    }
  }

  private Category smallestOnCycle(String start) {
    String smallest = start;
    for (String at = byId.get(start).parent(); !at.equals(start); at = byId.get(at).parent()) {
      smallest = IdOrder.COMPARATOR.compare(at, smallest) < 0 ? at : smallest;
    }
    return byId.get(smallest);
  }

  private void makeTop(Category c) {
    byId.put(
        c.id(),
        new Category(
            c.id(),
            null,
            c.slug(),
            c.name(),
            c.description(),
            c.image(),
            c.order(),
            c.seo(),
            c.published(),
            c.custom()));
  }
}
