package dev.shopstrata.normalize;

import dev.shopstrata.catalog.delta.SaleChange;
import java.util.List;

/**
 * A list of prices or stock that was read.
 *
 * @param changes by SKU or id
 * @param summary what became of its records
 */
public record SaleList(List<SaleChange> changes, SnapshotSummary summary) {
  public SaleList {
    changes = List.copyOf(changes);
  }
}
