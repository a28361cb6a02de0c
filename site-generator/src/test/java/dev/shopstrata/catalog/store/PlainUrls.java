package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.CatalogUrls;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.store.StoreLocale;

/** Addresses of slugs alone. */
final class PlainUrls implements CatalogUrls {
  @Override
  public String product(
      StoreLocale locale, String id, String sku, String slug, String categorySlug) {
    return "/" + locale.prefix() + (categorySlug.isEmpty() ? "" : categorySlug + "/") + slug;
  }

  @Override
  public String category(StoreLocale locale, String id, String slug, String slugPath) {
    return "/" + locale.prefix() + "c/" + slugPath + "/";
  }

  @Override
  public String value(StoreLocale locale, SfCategory category, String facet, String value) {
    return category.url() + facet + "/" + value + "/";
  }

  @Override
  public String brand(StoreLocale locale, String slug) {
    return "/" + locale.prefix() + "b/" + slug + "/";
  }
}
