package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.CatalogUrls;
import dev.shopstrata.catalog.index.SlugMaker;
import dev.shopstrata.catalog.overlay.StoreRecords;
import dev.shopstrata.content.RichText;
import dev.shopstrata.ledger.Ledger;
import dev.shopstrata.store.Settings;
import java.util.function.Function;

/** What the views of one store's locales have in common. */
record StoreView(
    Settings settings,
    StoreRecords records,
    StoreCategories categories,
    SlugMaker slugs,
    CatalogUrls urls,
    Ledger ledger,
    Function<String, RichText> richText) {}
