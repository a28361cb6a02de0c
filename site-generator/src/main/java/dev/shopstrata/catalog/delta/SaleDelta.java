package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.snapshot.WrittenDelta;
import java.util.Optional;

/**
 * What became of a list of prices or stock.
 *
 * @param delta empty when nothing was different
 * @param changes lines of the list
 * @param unknown the keys that no product has
 */
public record SaleDelta(Optional<WrittenDelta> delta, long changes, Found<SaleKey> unknown) {}
