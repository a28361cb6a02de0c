package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.sort.IdOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies the categories of a delta to those before it. */
final class CategoryChanges {
  private final Problems problems;

  CategoryChanges(Problems problems) {
    this.problems = problems;
  }

  /**
   * The categories as they are from now on, parents before children.
   *
   * @param order ids of all of them; empty when replaced ones stay where they are and new ones come
   *     last
   */
  List<Category> apply(
      List<Category> before, SnapshotFiles files, Optional<SnapshotPart> part, List<String> order)
      throws IOException {
    if (part.isEmpty() && order.isEmpty()) {
      return before;
    }
    Map<String, Category> byId = new LinkedHashMap<>();
    before.forEach(category -> byId.put(category.id(), category));
    if (part.isPresent()) {
      new CategoryReader(problems)
          .readChanges(files, part.get())
          .forEach(
              change -> {
                if (change.removes()) {
                  byId.remove(change.key());
                }
                change.record().ifPresent(category -> byId.put(category.id(), category));
              });
    }
    Location head = Location.of(files.label(DeltaReader.HEAD));
    List<Category> after =
        order.isEmpty() ? List.copyOf(byId.values()) : ordered(byId, order, head);
    checkParents(after, head);
    return after;
  }

  private List<Category> ordered(Map<String, Category> byId, List<String> order, Location head) {
    if (order.size() != byId.size() || !byId.keySet().equals(new HashSet<>(order))) {
      Set<String> differing = new HashSet<>(byId.keySet());
      differing.removeAll(order);
      String first =
          differing.stream()
              .min(IdOrder.COMPARATOR)
              .map(id -> "\"" + id + "\" is left out")
              .orElse("it names a category twice, or one that is not there");
      problems.add(
          Problem.of(
                  ProblemCode.SNAPSHOT_HEAD_INVALID,
                  "\"categoryOrder\" doesn't name every category once: " + first,
                  "list the ids of all categories, parents before children")
              .at(head));
      return List.of();
    }
    List<Category> categories = new ArrayList<>();
    order.forEach(id -> categories.add(byId.get(id)));
    return categories;
  }

  private void checkParents(List<Category> categories, Location head) {
    Set<String> above = new HashSet<>();
    for (Category category : categories) {
      if (category.parent() != null && !above.contains(category.parent())) {
        problems.add(
            Problem.of(
                    ProblemCode.SNAPSHOT_UNSORTED,
                    "with this delta the parent \""
                        + category.parent()
                        + "\" of category \""
                        + category.id()
                        + "\" is not above it",
                    "correct \"parent\", or list the ids of all categories in \"categoryOrder\","
                        + " parents before children")
                .at(head));
      }
      above.add(category.id());
    }
  }
}
