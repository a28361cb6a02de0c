package dev.shopstrata.plan;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.content.ContentSet;
import dev.shopstrata.store.Settings;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Everything one store publishes as pages: counts and functions, never a table of URLs.
 *
 * @param catalogs locale tag → the store's view
 * @param contents locale tag → the store's Markdown pages
 * @param sets in the order of templates and locales
 */
public record SitePlan(
    Settings settings,
    Routes routes,
    NavigableMap<String, StoreCatalog> catalogs,
    NavigableMap<String, ContentSet> contents,
    List<PageSet> sets,
    List<Redirect> redirects) {
  public SitePlan {
    catalogs = Collections.unmodifiableNavigableMap(new TreeMap<>(catalogs));
    contents = Collections.unmodifiableNavigableMap(new TreeMap<>(contents));
    sets = List.copyOf(sets);
    redirects = List.copyOf(redirects);
  }
}
