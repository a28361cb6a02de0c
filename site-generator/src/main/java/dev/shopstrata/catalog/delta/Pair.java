package dev.shopstrata.catalog.delta;

import java.util.Optional;
import java.util.function.BiConsumer;

/** A record before and after; one of them may be absent. */
record Pair<T>(Optional<T> before, Optional<T> after) {
  /** Tells both when both are there. */
  void changed(BiConsumer<T, T> action) {
    before.ifPresent(old -> after.ifPresent(now -> action.accept(old, now)));
  }
}
