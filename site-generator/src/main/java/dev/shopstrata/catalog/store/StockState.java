package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Availability;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether something can be bought, and how many.
 *
 * @param quantity pieces; null means unlimited, 0 when it can't be bought
 * @param availableFrom when a preorder or backorder can be had; null when nobody knows, and for all
 *     else
 */
record StockState(Availability availability, Integer quantity, Instant availableFrom) {
  static final StockState UNLIMITED = new StockState(Availability.IN_STOCK, null, null);
  static final StockState NONE = new StockState(Availability.OUT_OF_STOCK, 0, null);

  boolean isSellable() {
    return isSellable(availability);
  }

  static boolean isSellable(Availability availability) {
    return switch (availability) {
      case IN_STOCK, PREORDER, BACKORDER -> true;
      case OUT_OF_STOCK, DISCONTINUED -> false;
    };
  }

  /** Lower is better for a customer. */
  int rank() {
    return switch (availability) {
      case IN_STOCK -> 0;
      case PREORDER -> 1;
      case BACKORDER -> 2;
      case OUT_OF_STOCK -> 3;
      case DISCONTINUED -> 4;
    };
  }

  /**
   * Two places or variants taken together: the better availability, all the pieces, the first date.
   */
  StockState plus(StockState other) {
    Availability better = rank() <= other.rank() ? availability : other.availability;
    boolean unlimited = quantity == null || other.quantity == null;
    return new StockState(
        better,
        unlimited
            ? null
            : (Integer) (int) Math.min(Integer.MAX_VALUE, (long) quantity + other.quantity),
        Stream.of(this, other)
            .filter(state -> state.availability == better)
            .map(StockState::availableFrom)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null));
  }

  /** As views have it. */
  String availableFromText() {
    return availableFrom == null ? null : availableFrom.toString();
  }
}
