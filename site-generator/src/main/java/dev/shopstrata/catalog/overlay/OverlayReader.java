package dev.shopstrata.catalog.overlay;

import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerId;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.Problems;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reads the layers' {@code catalog/products.yaml}, {@code catalog/products.ndjson} and {@code
 * catalog/categories.yaml}. YAML maps ids to patches; a line of NDJSON is a patch with its {@code
 * id}. A file that several stores have is read once per reader.
 */
public final class OverlayReader {
  static final String PRODUCTS_YAML = "catalog/products.yaml";
  static final String PRODUCTS_NDJSON = "catalog/products.ndjson";
  static final String CATEGORIES_YAML = "catalog/categories.yaml";

  private final OverlayParser parser;
  private final Map<String, OverlayFile> known = new TreeMap<>();

  public OverlayReader(Problems problems) {
    this.parser = new OverlayParser(problems);
  }

  /**
   * The overlays of one store.
   *
   * @param zone the store's, for dates and times without one
   */
  public Overlays read(MergedTree tree, ZoneId zone) {
    return read(files(tree), zone);
  }

  /** All files under {@code catalog/} of a store's layers, the farthest layer's first. */
  static List<LayerFile> files(MergedTree tree) {
    List<LayerFile> files = new ArrayList<>();
    List<Layer> nearestFirst = tree.stack().layers();
    for (int i = nearestFirst.size() - 1; i >= 0; i--) {
      LayerId layer = nearestFirst.get(i).id();
      tree.overlays().values().stream()
          .flatMap(List::stream)
          .filter(file -> file.layer().equals(layer))
          .forEach(files::add);
    }
    return files;
  }

  /**
   * As {@link #read(MergedTree, ZoneId)}.
   *
   * @param files the layers' own files under {@code catalog/}, the farthest layer's first; others
   *     than the three are ignored
   */
  public synchronized Overlays read(List<LayerFile> files, ZoneId zone) {
    List<OverlayFile> products = new ArrayList<>();
    List<OverlayFile> categories = new ArrayList<>();
    for (LayerFile file : files) {
      switch (file.path().value()) {
        case PRODUCTS_YAML, PRODUCTS_NDJSON -> products.add(parsed(file));
        case CATEGORIES_YAML -> categories.add(parsed(file));
        default -> {}
      }
    }
    return new Overlays(products, categories, new LocalMoments(zone));
  }

  private OverlayFile parsed(LayerFile file) {
    // The display name tells files of one build apart.
    return known.computeIfAbsent(file.layer() + ":" + file.display(), key -> parse(file));
  }

  private OverlayFile parse(LayerFile file) {
    NavigableMap<String, OverlayPatch> patches = new TreeMap<>();
    parser.parse(file).forEach((id, node) -> patches.put(id, node.patch()));
    return new OverlayFile(patches);
  }
}
