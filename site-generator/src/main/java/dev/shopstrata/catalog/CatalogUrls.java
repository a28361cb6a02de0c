package dev.shopstrata.catalog;

import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.store.StoreLocale;

/** Gives the root-relative, percent-encoded URLs of a store's catalog pages. */
public interface CatalogUrls {
  String product(StoreLocale locale, String id, String sku, String slug, String categorySlug);

  /** The first listing page of a category; {@code slugPath} joins the slugs from the top with /. */
  String category(StoreLocale locale, String id, String slug, String slugPath);

  /**
   * The first listing page of what a category has of a value.
   *
   * @param facet the facet as a slug
   * @param value the value as a slug
   */
  String value(StoreLocale locale, SfCategory category, String facet, String value);

  String brand(StoreLocale locale, String slug);
}
