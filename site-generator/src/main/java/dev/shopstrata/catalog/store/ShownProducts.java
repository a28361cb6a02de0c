package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Boundary;
import dev.shopstrata.catalog.index.MappedInts;
import dev.shopstrata.store.StoreLocale;
import java.util.List;

/**
 * What one locale of a store shows.
 *
 * @param ordinals ascending; locales that show the same products share them
 * @param boundaries when prices, offers or stock change after {@code asOf}
 */
record ShownProducts(
    StoreLocale locale, MappedInts ordinals, AssortmentCounts counts, List<Boundary> boundaries) {}
