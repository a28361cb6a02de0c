package dev.shopstrata.explain;

import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerText;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.JsonReader;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says where the fields of the catalog's records are decided: in the catalog, or in a layer. */
final class RecordDecisions {
  private final MergedTree tree;
  private final CatalogPlaces catalog;
  private final LayerValues layers;

  RecordDecisions(MergedTree tree, CatalogPlaces catalog, LayerValues layers) {
    this.tree = tree;
    this.catalog = catalog;
    this.layers = layers;
  }

  /**
   * Who decided a field.
   *
   * @param record {@code product/teapot}
   * @param path of the value in the view that templates see; empty for the whole record
   * @param languages the tags in which texts are looked for, best first
   */
  Decision of(String record, String path, String value, List<String> languages) {
    List<Hidden> writers = new ArrayList<>();
    String field = field(path);
    for (LayerFile file : patches(record)) {
      patch(file, record)
          .flatMap(
              patch -> field.isEmpty() ? Optional.of(patch) : inLanguage(patch, field, languages))
          .ifPresent(node -> writers.add(hidden(file, node)));
    }
    writers.add(new Hidden("", catalog.of(record)));
    return new Decision(
        "catalog:" + record + (path.isEmpty() ? "" : "#" + path),
        Shown.shortened(value),
        writers.size() > 1 ? "patch" : "only",
        writers.get(0).at(),
        writers.subList(1, writers.size()));
  }

  private static Hidden hidden(LayerFile file, Node node) {
    return new Hidden(Shown.of(node), Place.of(file.layer().value(), node.at()));
  }

  /** The layers' patches of records of this type, nearest first. */
  private List<LayerFile> patches(String record) {
    List<String> names =
        record.startsWith("category/")
            ? List.of("catalog/categories.yaml")
            : List.of("catalog/products.ndjson", "catalog/products.yaml");
    List<LayerFile> files = new ArrayList<>();
    names.forEach(name -> files.addAll(tree.overlays(TreePath.of(name))));
    files.sort(Comparator.comparingInt(file -> depth(file)));
    return files;
  }

  private int depth(LayerFile file) {
    List<String> ids = tree.stack().layers().stream().map(l -> l.id().value()).toList();
    return ids.indexOf(file.layer().value());
  }

  private Optional<Node> patch(LayerFile file, String record) {
    String id = record.substring(record.indexOf('/') + 1);
    return file.path().extension().equals("ndjson")
        ? line(file, id)
        : layers.data(file).filter(MapNode.class::isInstance).flatMap(n -> ((MapNode) n).get(id));
  }

  private static Optional<Node> line(LayerFile file, String id) {
    int number = 0;
    for (String line : LayerText.read(file, new Problems()).orElse("").lines().toList()) {
      number++;
      Optional<Node> node = new JsonReader(new Problems()).read(line, file.display());
      if (node.isPresent() && node.get() instanceof MapNode map) {
        Location at = Location.of(file.display(), number, 1);
        if (map.text("id").filter(id::equals).isPresent()) {
          return Optional.of(new MapNode(map.fields(), at));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Node> inLanguage(Node patch, String field, List<String> languages) {
    Optional<Node> value = ((MapNode) patch).get(field);
    if (value.isEmpty() || !(value.get() instanceof MapNode map)) {
      return value;
    }
    return languages.stream().flatMap(tag -> map.get(tag).stream()).findFirst();
  }

  /** The record's own field that a component of the view is made of. */
  private static String field(String path) {
    String first = path.split("[.\\[]", 2)[0];
    return switch (first) {
      case "price", "priceRange" -> "prices";
      case "availability", "availableFrom", "quantityLimit" -> "stock";
      case "url" -> "slug";
      case "breadcrumb" -> "categories";
      default -> first;
    };
  }
}
