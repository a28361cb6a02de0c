package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Compares two snapshots. Only records that differ are decoded, and of those only as many are kept
 * as are shown.
 */
public final class SnapshotDiffer {
  private final int shown;

  /**
   * @param shown how many of a kind are told one by one
   */
  public SnapshotDiffer(int shown) {
    this.shown = shown;
  }

  public SnapshotDiff diff(Snapshot from, Snapshot to) {
    Differences differences = new Differences(from, to);
    Map<ChangeKind, Long> kinds = new EnumMap<>(ChangeKind.class);
    First<SlugChange> slugs = new First<>();
    Side<Product> products = new Side<>(Named::of, RecordChange::of);
    for (Iterator<Pair<Product>> pairs = differences.products(); pairs.hasNext(); ) {
      Pair<Product> pair = pairs.next();
      products.add(pair);
      pair.changed(
          (before, after) -> {
            kinds.merge(ChangeKind.of(before, after), 1L, Long::sum);
            slugs.addAll(SlugChange.of("product/" + after.id(), before.slug(), after.slug()));
          });
    }
    Side<Category> categories = new Side<>(Named::of, RecordChange::of);
    for (Pair<Category> pair : differences.categories()) {
      categories.add(pair);
      pair.changed(
          (before, after) ->
              slugs.addAll(SlugChange.of("category/" + after.id(), before.slug(), after.slug())));
    }
    Side<Review> reviews = new Side<>(Named::of, RecordChange::of);
    differences.reviews().forEachRemaining(reviews::add);
    return new SnapshotDiff(
        products.diff(), kinds, categories.diff(), reviews.diff(), slugs.found());
  }

  /** Keeps the first things and counts all. */
  private final class First<T> {
    private final List<T> first = new ArrayList<>();
    private long count;

    boolean isFull() {
      return first.size() == shown;
    }

    void add(Supplier<T> thing) {
      if (!isFull()) {
        first.add(thing.get());
      }
      count++;
    }

    void addAll(List<T> things) {
      things.forEach(thing -> add(() -> thing));
    }

    Found<T> found() {
      return new Found<>(count, first);
    }
  }

  /** Sorts the differences of one kind of records. */
  private final class Side<T> {
    private final Function<T, Named> name;
    private final BiFunction<T, T, RecordChange> change;
    private final First<Named> added = new First<>();
    private final First<Named> removed = new First<>();
    private final First<RecordChange> changed = new First<>();

    Side(Function<T, Named> name, BiFunction<T, T, RecordChange> change) {
      this.name = name;
      this.change = change;
    }

    void add(Pair<T> pair) {
      if (pair.before().isEmpty()) {
        added.add(() -> name.apply(pair.after().orElseThrow()));
      } else if (pair.after().isEmpty()) {
        removed.add(() -> name.apply(pair.before().orElseThrow()));
      } else {
        changed.add(() -> change.apply(pair.before().get(), pair.after().get()));
      }
    }

    KindDiff diff() {
      return new KindDiff(added.found(), removed.found(), changed.found());
    }
  }
}
