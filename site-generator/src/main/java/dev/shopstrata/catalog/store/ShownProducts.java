package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.index.MappedInts;
import dev.shopstrata.store.StoreLocale;
import java.time.Instant;
import java.util.Optional;

/**
 * What one locale of a store shows.
 *
 * @param ordinals ascending; locales that show the same products share them
 * @param nextChange when prices or offers change after {@code asOf}
 */
record ShownProducts(
    StoreLocale locale,
    MappedInts ordinals,
    AssortmentCounts counts,
    Optional<Instant> nextChange) {}
