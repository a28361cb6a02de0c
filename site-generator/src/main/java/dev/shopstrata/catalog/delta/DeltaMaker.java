package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.snapshot.Change;
import dev.shopstrata.catalog.snapshot.DeltaContent;
import dev.shopstrata.catalog.snapshot.DeltaWriter;
import dev.shopstrata.catalog.snapshot.QuarantinedRecord;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotOrigin;
import dev.shopstrata.catalog.snapshot.WrittenDelta;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes what makes one snapshot another as a delta. */
public final class DeltaMaker {
  /**
   * Adds a delta to a snapshot, with which it reads like {@code to}; empty when there is nothing to
   * add.
   *
   * @param directory where {@code from} lies, opened with all its deltas
   */
  public Optional<WrittenDelta> make(Path directory, Snapshot from, Snapshot to) {
    Differences differences = new Differences(from, to);
    List<Pair<Category>> categories = differences.categories();
    return new DeltaWriter()
        .write(
            directory,
            from,
            new DeltaContent(
                Optional.of(SnapshotOrigin.of(to.head())),
                new Mapped<>(differences.products(), DeltaMaker::product),
                categories.stream().map(DeltaMaker::category).toList(),
                order(from.categories(), categories, to.categories()),
                new Mapped<>(differences.reviews(), DeltaMaker::review),
                refused(from, to)));
  }

  private static Change<Product> product(Pair<Product> pair) {
    return pair.after().isPresent()
        ? Change.put(pair.after().get())
        : Change.withoutProduct(pair.before().orElseThrow().id());
  }

  private static Change<Category> category(Pair<Category> pair) {
    return pair.after().isPresent()
        ? Change.put(pair.after().get())
        : Change.withoutCategory(pair.before().orElseThrow().id());
  }

  private static Change<Review> review(Pair<Review> pair) {
    return pair.after().isPresent()
        ? Change.put(pair.after().get())
        : Change.without(pair.before().orElseThrow());
  }

  /** The ids in their new order, unless that comes by itself. */
  private static List<String> order(
      List<Category> before, List<Pair<Category>> changes, List<Category> after) {
    Set<String> byItself = new LinkedHashSet<>();
    before.forEach(category -> byItself.add(category.id()));
    for (Pair<Category> change : changes) {
      if (change.after().isPresent()) {
        byItself.add(change.after().get().id());
      } else {
        byItself.remove(change.before().orElseThrow().id());
      }
    }
    List<String> order = after.stream().map(Category::id).toList();
    return order.equals(new ArrayList<>(byItself)) ? List.of() : order;
  }

  private static Optional<Iterator<QuarantinedRecord>> refused(Snapshot from, Snapshot to) {
    Iterator<QuarantinedRecord> before = from.quarantined();
    Iterator<QuarantinedRecord> after = to.quarantined();
    while (before.hasNext() && after.hasNext()) {
      if (!before.next().equals(after.next())) {
        return Optional.of(to.quarantined());
      }
    }
    return before.hasNext() || after.hasNext() ? Optional.of(to.quarantined()) : Optional.empty();
  }

  /** Turns one thing after the other into another. */
  private static final class Mapped<F, T> implements Iterator<T> {
    private final Iterator<F> things;
    private final Function<F, T> map;

    Mapped(Iterator<F> things, Function<F, T> map) {
      this.things = things;
      this.map = map;
    }

    @Override
    public boolean hasNext() {
      return things.hasNext();
    }

    @Override
    public T next() {
      return map.apply(things.next());
    }
  }
}
