package dev.shopstrata.catalog;

import dev.shopstrata.store.StoreLocale;

/** Gives the root-relative, percent-encoded URLs of a store's catalog pages. */
public interface CatalogUrls {
  String product(StoreLocale locale, String id, String sku, String slug, String categorySlug);

  /** The first listing page of a category; {@code slugPath} joins the slugs from the top with /. */
  String category(StoreLocale locale, String id, String slug, String slugPath);

  String brand(StoreLocale locale, String slug);
}
