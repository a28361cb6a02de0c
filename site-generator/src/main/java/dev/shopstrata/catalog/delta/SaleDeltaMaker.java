package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.snapshot.Change;
import dev.shopstrata.catalog.snapshot.DeltaContent;
import dev.shopstrata.catalog.snapshot.DeltaWriter;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.WrittenDelta;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes a delta of a list of prices or stock. Only the products it names are read and written; the
 * list is held in memory, the products are not.
 */
public final class SaleDeltaMaker {
  private final int shown;

  /**
   * @param shown how many unknown keys are told one by one
   */
  public SaleDeltaMaker(int shown) {
    this.shown = shown;
  }

  /**
   * Adds a delta to a snapshot. Of several lines for one thing the last one counts.
   *
   * @param directory where the snapshot lies, opened with all its deltas
   */
  public SaleDelta make(
      Path directory, Snapshot snapshot, SkuIndex skus, Iterator<SaleChange> changes) {
    List<Line> lines = new ArrayList<>();
    NavigableMap<Integer, List<Line>> byProduct = new TreeMap<>();
    while (changes.hasNext()) {
      Line line = new Line(changes.next());
      lines.add(line);
      line.change
          .key()
          .candidates(snapshot, skus)
          .forEach(ordinal -> byProduct.computeIfAbsent(ordinal, o -> new ArrayList<>()).add(line));
    }
    Iterator<Map.Entry<Integer, List<Line>>> products = byProduct.entrySet().iterator();
    Optional<WrittenDelta> delta =
        new DeltaWriter()
            .write(
                directory,
                snapshot,
                DeltaContent.ofProducts(new UntilEmpty<>(() -> nextChanged(snapshot, products))));
    return new SaleDelta(delta, lines.size(), unknown(lines));
  }

  /** A line of the list, and whether a product has its key. */
  private static final class Line {
    private final SaleChange change;
    private boolean found;

    Line(SaleChange change) {
      this.change = change;
    }
  }

  private static Optional<Change<Product>> nextChanged(
      Snapshot snapshot, Iterator<Map.Entry<Integer, List<Line>>> products) {
    while (products.hasNext()) {
      Map.Entry<Integer, List<Line>> next = products.next();
      Product before = snapshot.product(next.getKey());
      Product after = before;
      for (Line line : next.getValue()) {
        Optional<Product> changed = line.change.key().apply(line.change, after);
        line.found |= changed.isPresent();
        after = changed.orElse(after);
      }
      if (!after.equals(before)) {
        return Optional.of(Change.put(after));
      }
    }
    return Optional.empty();
  }

  private Found<SaleKey> unknown(List<Line> lines) {
    List<SaleKey> keys =
        lines.stream().filter(line -> !line.found).map(line -> line.change.key()).toList();
    return new Found<>(keys.size(), keys.subList(0, Math.min(shown, keys.size())));
  }
}
