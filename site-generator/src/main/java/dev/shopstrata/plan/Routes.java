package dev.shopstrata.plan;

import dev.shopstrata.catalog.CatalogUrls;
import dev.shopstrata.store.StoreLocale;
import java.util.Map;
import java.util.Optional;

/**
 * The URLs of a store's pages, from its page templates and settings alone. All are root-relative
 * and percent-encoded.
 */
public interface Routes extends CatalogUrls {
  /** The first page of the locale: base path and prefix. */
  String home(StoreLocale locale);

  /** A single page by its template's name; empty when there is no such page. */
  Optional<String> site(StoreLocale locale, String name);

  /** A Markdown page by its id; empty when the store has no template for content. */
  Optional<String> content(StoreLocale locale, String id);

  /** The page of one item of a data list; empty when the list has no page template. */
  Optional<String> item(StoreLocale locale, String list, Map<String, Object> item);

  /** Page {@code page} of a listing whose first page is {@code url}. */
  String listingPage(String url, int page);
}
