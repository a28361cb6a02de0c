package dev.shopstrata.catalog;

import dev.shopstrata.content.RichText;
import dev.shopstrata.store.Settings;
import java.util.function.Function;

/** What the views of one store's locales have in common. */
record StoreView(
    Settings settings,
    StoreRecords records,
    StoreCategories categories,
    SlugMaker slugs,
    CatalogUrls urls,
    Function<String, RichText> richText) {}
