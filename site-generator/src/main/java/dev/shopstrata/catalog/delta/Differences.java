package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.snapshot.Snapshot;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The records of two snapshots that differ, told as the iterators go. A record that is only written
 * in other words, as by hand, doesn't differ.
 */
final class Differences {
  private final Snapshot from;
  private final Snapshot to;

  Differences(Snapshot from, Snapshot to) {
    this.from = from;
    this.to = to;
  }

  /** Products in id order. */
  Iterator<Pair<Product>> products() {
    ProductPairs pairs = new ProductPairs(from, to);
    return new UntilEmpty<>(
        () -> {
          while (pairs.advance()) {
            Pair<Product> pair = new Pair<>(read(from, pairs.before()), read(to, pairs.after()));
            if (!pair.before().equals(pair.after())) {
              return Optional.of(pair);
            }
          }
          return Optional.empty();
        });
  }

  private static Optional<Product> read(Snapshot snapshot, OptionalInt ordinal) {
    return ordinal.isPresent()
        ? Optional.of(snapshot.product(ordinal.getAsInt()))
        : Optional.empty();
  }

  /** Those that are new or changed in their new order, then those that were removed. */
  List<Pair<Category>> categories() {
    Map<String, Category> before = new LinkedHashMap<>();
    from.categories().forEach(category -> before.put(category.id(), category));
    Map<String, Pair<Category>> pairs = new LinkedHashMap<>();
    for (Category category : to.categories()) {
      Optional<Category> old = Optional.ofNullable(before.remove(category.id()));
      if (!old.equals(Optional.of(category))) {
        pairs.put(category.id(), new Pair<>(old, Optional.of(category)));
      }
    }
    before.forEach((id, old) -> pairs.put(id, new Pair<>(Optional.of(old), Optional.empty())));
    return List.copyOf(pairs.values());
  }

  /** Reviews by product id, then id. */
  Iterator<Pair<Review>> reviews() {
    return new UntilEmpty<>(new ReviewPairs(from, to)::next);
  }
}
