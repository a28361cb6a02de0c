package dev.shopstrata.catalog.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerId;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.JsonReader;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.source.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the layers' {@code catalog/products.yaml}, {@code catalog/products.ndjson} and {@code
 * catalog/categories.yaml}. YAML maps ids to patches; a line of NDJSON is a patch with its {@code
 * id}. A file that several stores have is read once per reader.
 */
public final class OverlayReader {
  private static final String PRODUCTS_YAML = "catalog/products.yaml";
  private static final String PRODUCTS_NDJSON = "catalog/products.ndjson";
  private static final String CATEGORIES_YAML = "catalog/categories.yaml";

  private final Problems problems;
  private final Map<String, OverlayFile> known = new TreeMap<>();

  public OverlayReader(Problems problems) {
    this.problems = problems;
  }

  /** The overlays of one store. */
  public Overlays read(MergedTree tree) {
    List<LayerFile> files = new ArrayList<>();
    List<Layer> nearestFirst = tree.stack().layers();
    for (int i = nearestFirst.size() - 1; i >= 0; i--) {
      LayerId layer = nearestFirst.get(i).id();
      tree.overlays().values().stream()
          .flatMap(List::stream)
          .filter(file -> file.layer().equals(layer))
          .forEach(files::add);
    }
    return read(files);
  }

  /**
   * As {@link #read(MergedTree)}.
   *
   * @param files the layers' own files under {@code catalog/}, the farthest layer's first; others
   *     than the three are ignored
   */
  public synchronized Overlays read(List<LayerFile> files) {
    List<OverlayFile> products = new ArrayList<>();
    List<OverlayFile> categories = new ArrayList<>();
    for (LayerFile file : files) {
      switch (file.path().value()) {
        case PRODUCTS_YAML, PRODUCTS_NDJSON -> products.add(parsed(file));
        case CATEGORIES_YAML -> categories.add(parsed(file));
        default -> {}
      }
    }
    return new Overlays(products, categories);
  }

  private OverlayFile parsed(LayerFile file) {
    // The display name tells files of one build apart.
    return known.computeIfAbsent(file.layer() + ":" + file.display(), key -> parse(file));
  }

  private OverlayFile parse(LayerFile file) {
    String text;
    try {
      text = new String(file.content().bytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      problems.add(
          Problem.of(
                  ProblemCode.FILE_UNREADABLE,
                  "cannot read \"" + file.path() + "\": " + e.getMessage(),
                  "make the file readable")
              .at(Location.of(file.display()))
              .inLayer(file.layer().value()));
      return new OverlayFile(new TreeMap<>());
    }
    return new OverlayFile(
        file.path().value().equals(PRODUCTS_NDJSON) ? lines(text, file) : yaml(text, file));
  }

  private NavigableMap<String, OverlayPatch> yaml(String text, LayerFile file) {
    NavigableMap<String, OverlayPatch> patches = new TreeMap<>();
    Problems own = new Problems();
    Optional<Node> root = new YamlReader(own).read(text, file.display());
    own.sorted().forEach(problem -> problems.add(problem.inLayer(file.layer().value())));
    if (root.isPresent() && root.get() instanceof MapNode map) {
      for (Field field : map.fields().values()) {
        add(field.key(), field.value(), field.at(), file, patches);
      }
    } else if (root.isPresent()) {
      invalid(
          "an overlay must be a map of ids, not a " + root.get().kindName(),
          "write each id as a key with what to change below it",
          root.get().at(),
          file);
    }
    return patches;
  }

  private NavigableMap<String, OverlayPatch> lines(String text, LayerFile file) {
    NavigableMap<String, OverlayPatch> patches = new TreeMap<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Location at = Location.of(file.display(), number, 1);
      Problems own = new Problems();
      Optional<Node> node = new JsonReader(own).read(line, file.display());
      // The reader sees one line only.
      for (Problem problem : own.sorted()) {
        problems.add(
            problem
                .at(Location.of(file.display(), number, problem.at().column()))
                .inLayer(file.layer().value()));
      }
      if (node.isPresent()) {
        addLine(node.get(), at, file, patches);
      }
    }
    return patches;
  }

  private void addLine(
      Node node, Location at, LayerFile file, NavigableMap<String, OverlayPatch> patches) {
    Optional<String> id = node instanceof MapNode map ? map.text("id") : Optional.empty();
    if (id.isEmpty()) {
      invalid("this line has no id", "write {\"id\": \"…\", …} on each line", at, file);
      return;
    }
    Map<String, Field> rest = new LinkedHashMap<>(((MapNode) node).fields());
    rest.remove("id");
    add(id.get(), new MapNode(rest, at), at, file, patches);
  }

  private void add(
      String id,
      Node patch,
      Location at,
      LayerFile file,
      NavigableMap<String, OverlayPatch> patches) {
    if (patch instanceof ScalarNode scalar && scalar.isNull()) {
      invalid(
          "\"" + id + "\" changes nothing",
          "write what to change below it, or take a product out with catalog.assortment in"
              + " site.yaml",
          at,
          file);
    } else if (!(patch instanceof MapNode map)) {
      invalid(
          "the patch of \"" + id + "\" must be a map, not a " + patch.kindName(),
          "write the fields to change below the id",
          at,
          file);
    } else if (map.fields().containsKey("id")) {
      invalid(
          "the patch of \"" + id + "\" changes its id",
          "take the id out: a record keeps its id in all stores",
          map.fields().get("id").at(),
          file);
    } else {
      JsonNode tree = CatalogJson.tree(map.toJava());
      if (patches.put(id, new OverlayPatch(tree, file.layer(), at)) != null) {
        invalid("\"" + id + "\" is here twice", "join the two patches", at, file);
      }
    }
  }

  private void invalid(String message, String fix, Location at, LayerFile file) {
    problems.add(
        Problem.of(ProblemCode.OVERLAY_INVALID, message, fix).at(at).inLayer(file.layer().value()));
  }
}
