package dev.shopstrata.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The merge step of C3: joins orders into one that contradicts none, taking the first head that is
 * in no tail.
 */
final class C3Merge {
  private final Map<String, List<LayerId>> orders;
  private final List<Rest> rests = new ArrayList<>();

  /** What is left of one order. */
  private record Rest(String name, List<LayerId> layers) {
    boolean hasInTail(LayerId layer) {
      return layers.lastIndexOf(layer) > 0;
    }
  }

  /**
   * @param orders who demands it → the order, nearest first
   */
  C3Merge(Map<String, List<LayerId>> orders) {
    this.orders = orders;
    orders.forEach((name, layers) -> rests.add(new Rest(name, new ArrayList<>(layers))));
  }

  /** The joined order; empty when there is none. */
  Optional<List<LayerId>> merge() {
    List<LayerId> merged = new ArrayList<>();
    rests.removeIf(rest -> rest.layers().isEmpty());
    while (!rests.isEmpty()) {
      Optional<LayerId> next =
          rests.stream()
              .map(rest -> rest.layers().get(0))
              .filter(head -> rests.stream().noneMatch(rest -> rest.hasInTail(head)))
              .findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      merged.add(next.get());
      rests.forEach(rest -> rest.layers().remove(next.get()));
      rests.removeIf(rest -> rest.layers().isEmpty());
    }
    return Optional.of(merged);
  }

  /**
   * After a failed merge: the demands that go round in a circle. Every head left is in a tail, so
   * going from a head to the head before it must come back to where it was.
   */
  String contradiction() {
    List<LayerId> way = new ArrayList<>();
    List<String> demands = new ArrayList<>();
    LayerId head = rests.get(0).layers().get(0);
    while (!way.contains(head)) {
      way.add(head);
      LayerId here = head;
      Rest before = rests.stream().filter(rest -> rest.hasInTail(here)).findFirst().orElseThrow();
      head = before.layers().get(0);
      demands.add(before.name() + " puts \"" + head + "\" before \"" + here + "\"");
    }
    return String.join(", ", demands.subList(way.indexOf(head), demands.size()));
  }

  /** All orders, one line each. */
  List<String> describe() {
    return orders.entrySet().stream()
        .map(
            order ->
                order.getKey()
                    + ": "
                    + order.getValue().stream()
                        .map(LayerId::value)
                        .collect(Collectors.joining(" → ")))
        .toList();
  }
}
