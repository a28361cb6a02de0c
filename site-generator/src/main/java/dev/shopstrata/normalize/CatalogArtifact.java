package dev.shopstrata.normalize;

import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Content;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How a catalog lies in an artifact of its own: a snapshot and a {@code catalog.yaml}. */
public final class CatalogArtifact {
  public static final String PREFIX = "META-INF/storefront/catalog/";
  public static final String CONFIG = "catalog.yaml";

  private CatalogArtifact() {}

  /** The files below {@link #PREFIX}, by name. */
  public static NavigableMap<String, Content> files(String id, Snapshot snapshot) {
    NavigableMap<String, Content> files = new TreeMap<>(snapshot.files());
    files.put(CONFIG, new BytesContent("id: " + id + "\nformat: " + CatalogConfig.SNAPSHOT + "\n"));
    return files;
  }
}
