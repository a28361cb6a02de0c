package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.store.Settings;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A built store and the catalog as its pages show it.
 *
 * @param bundle {@code target/storefront/<store>}
 * @param catalogs by BCP 47 tag
 */
public record Shop(
    Settings settings, MergedTree tree, Path bundle, NavigableMap<String, StoreCatalog> catalogs) {
  public Shop {
    catalogs = Collections.unmodifiableNavigableMap(new TreeMap<>(catalogs));
  }

  String id() {
    return settings.store().value();
  }

  /** The host that its site's URL names, without port, in lower case. */
  String host() {
    return settings.url().origin().replaceFirst("^https?://", "").replaceFirst(":[0-9]+$", "");
  }
}
