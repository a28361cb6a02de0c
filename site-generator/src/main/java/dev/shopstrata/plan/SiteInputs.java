package dev.shopstrata.plan;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.content.ContentSet;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.plan.route.SiteRoutes;
import dev.shopstrata.store.Settings;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a site plan follows from.
 *
 * @param catalogs locale tag → the store's view; a locale without one has no catalog pages
 * @param contents locale tag → the store's Markdown pages
 * @param files assets, public files and all else that is written beside the pages
 */
public record SiteInputs(
    MergedTree tree,
    Settings settings,
    SiteRoutes routes,
    NavigableMap<String, StoreCatalog> catalogs,
    NavigableMap<String, ContentSet> contents,
    List<OtherFile> files) {
  public SiteInputs {
    catalogs = Collections.unmodifiableNavigableMap(new TreeMap<>(catalogs));
    contents = Collections.unmodifiableNavigableMap(new TreeMap<>(contents));
    files = List.copyOf(files);
  }
}
