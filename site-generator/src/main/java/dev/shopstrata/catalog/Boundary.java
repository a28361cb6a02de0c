package dev.shopstrata.catalog;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A moment at which time alone may change what a store shows of its catalog, and why. */
public record Boundary(Instant at, NavigableMap<TimeCause, Products> causes) {
  /**
   * The products that a cause concerns.
   *
   * @param first the ids of the first few
   */
  public record Products(int count, List<String> first) {
    public Products {
      first = List.copyOf(first);
    }
  }

  public Boundary {
    causes = Collections.unmodifiableNavigableMap(new TreeMap<>(causes));
  }
}
