package dev.shopstrata.plan.route;

import dev.shopstrata.catalog.CatalogUrls;
import dev.shopstrata.content.ContentPage;
import dev.shopstrata.plan.SiteFiles;
import dev.shopstrata.store.StoreLocale;
import java.util.Map;
import java.util.Optional;

/**
 * The URLs of a store's pages, from its page templates and settings alone. All are root-relative
 * and percent-encoded; {@link SiteFiles} gives the file behind each. Where a store has no pages of
 * a kind, links to products, categories and brands lead home.
 */
public interface Routes extends CatalogUrls {
  /** The first page of the locale: base path and prefix. */
  String home(StoreLocale locale);

  /** A single page by its template's name; empty when there is no such page. */
  Optional<String> site(StoreLocale locale, String name);

  /** A Markdown page; empty when the store has no template for content. */
  Optional<String> content(StoreLocale locale, ContentPage page);

  /** The page of one item of a data list; empty when the list has no page template. */
  Optional<String> item(StoreLocale locale, String list, Map<String, Object> item);

  /** Page {@code page}, from 1, of a listing that the template makes. */
  String listingPage(PageTemplate template, StoreLocale locale, String firstUrl, int page);
}
