package dev.shopstrata.plan;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.content.ContentSet;
import dev.shopstrata.plan.route.Routes;
import dev.shopstrata.store.Settings;
import java.util.ArrayList;
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

  /** All pages of all sets. */
  public long pageCount() {
    return sets.stream().mapToLong(PageSet::size).sum();
  }

  /** The store's work in page order, cut the same way on every machine; covers each page once. */
  public List<PlanUnit> units() {
    List<PlanUnit> units = new ArrayList<>();
    for (int set = 0; set < sets.size(); set++) {
      int size = sets.get(set).size();
      int step = sets.get(set).template().kind().unitSize();
      for (int from = 0; from < size; from += step) {
        units.add(new PlanUnit(set, from, Math.min(size, from + step)));
      }
    }
    return units;
  }
}
