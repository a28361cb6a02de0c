package dev.shopstrata.explain;

import dev.shopstrata.layer.MergedTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who decided what a store's pages look at, found once for all pages that are asked about. */
final class Sources {
  /**
   * What is known of a read.
   *
   * @param records the catalog's records in what it found
   */
  record Seen(Decision decision, List<String> records) {
    Seen {
      records = List.copyOf(records);
    }
  }

  private final KeyExplainer keys;
  private final RecordDecisions records;
  private final LayerValues layers;
  private final Map<String, Seen> seen = new TreeMap<>();

  Sources(MergedTree tree, CatalogPlaces catalog) {
    this.layers = new LayerValues(tree.stack());
    this.keys = new KeyExplainer(tree, layers);
    this.records = new RecordDecisions(tree, catalog, layers);
  }

  /** Keys of structured files. */
  KeyExplainer keys() {
    return keys;
  }

  /** Fields of the catalog's records. */
  RecordDecisions records() {
    return records;
  }

  LayerValues layers() {
    return layers;
  }

  /** Reads that find the same on all pages of a locale, by locale, kind and key. */
  Map<String, Seen> seen() {
    return seen;
  }
}
