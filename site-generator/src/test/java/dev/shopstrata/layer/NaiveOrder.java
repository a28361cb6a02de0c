package dev.shopstrata.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order of a stack, as Python's documentation defines the order of a class's bases. */
final class NaiveOrder {
  private final Map<String, List<String>> extended;

  /**
   * @param extended layer → the layers it extends, nearest first, without cycles
   */
  NaiveOrder(Map<String, List<String>> extended) {
    this.extended = extended;
  }

  /** L[C] = C + merge(L[B1] … L[BN], B1 … BN); empty when there is no such order. */
  Optional<List<String>> of(String layer) {
    List<List<String>> lists = new ArrayList<>();
    for (String parent : extended.get(layer)) {
      Optional<List<String>> order = of(parent);
      if (order.isEmpty()) {
        return Optional.empty();
      }
      lists.add(order.get());
    }
    lists.add(extended.get(layer));
    return merge(lists)
        .map(
            rest -> {
              List<String> all = new ArrayList<>(List.of(layer));
              all.addAll(rest);
              return all;
            });
  }

  /** Takes the first head that is in the tail of no list, and goes on without it. */
  private static Optional<List<String>> merge(List<List<String>> lists) {
    List<List<String>> left = lists.stream().filter(list -> !list.isEmpty()).toList();
    if (left.isEmpty()) {
      return Optional.of(List.of());
    }
    for (List<String> candidate : left) {
      String head = candidate.get(0);
      if (left.stream().noneMatch(list -> list.subList(1, list.size()).contains(head))) {
        List<List<String>> without =
            left.stream()
                .map(list -> list.stream().filter(layer -> !layer.equals(head)).toList())
                .toList();
        return merge(without)
            .map(
                rest -> {
                  List<String> all = new ArrayList<>(List.of(head));
                  all.addAll(rest);
                  return all;
                });
      }
    }
    return Optional.empty();
  }
}
