package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Boundary;
import dev.shopstrata.catalog.TimeCause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Keeps the next boundaries of a store's view while its products go by, however many there are. */
final class BoundaryCollector {
  private static final int KEPT = 200;
  private static final int NAMED = 3;

  private final NavigableMap<Instant, EnumMap<TimeCause, Group>> next = new TreeMap<>();

  private static final class Group {
    private final List<String> first = new ArrayList<>(NAMED);
    private String last = "";
    private int count;

    /** A product counts once, however many of its prices begin at one moment. */
    void add(String product) {
      if (!product.equals(last)) {
        last = product;
        count++;
        if (first.size() < NAMED) {
          first.add(product);
        }
      }
    }
  }

  /** Products come one after the other. */
  void add(String product, TimedChange change) {
    if (next.size() == KEPT && change.at().isAfter(next.lastKey())) {
      return;
    }
    next.computeIfAbsent(change.at(), at -> new EnumMap<>(TimeCause.class))
        .computeIfAbsent(change.cause(), cause -> new Group())
        .add(product);
    if (next.size() > KEPT) {
      next.pollLastEntry();
    }
  }

  /** By time. */
  List<Boundary> boundaries() {
    List<Boundary> boundaries = new ArrayList<>();
    next.forEach(
        (at, groups) -> {
          NavigableMap<TimeCause, Boundary.Products> causes = new TreeMap<>();
          groups.forEach(
              (cause, group) -> causes.put(cause, new Boundary.Products(group.count, group.first)));
          boundaries.add(new Boundary(at, causes));
        });
    return boundaries;
  }
}
