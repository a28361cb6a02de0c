package dev.shopstrata.catalog.overlay;

import dev.shopstrata.layer.LayerFile;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads one file of patches: YAML maps ids to patches; a line of NDJSON is a patch with its {@code
 * id}.
 */
final class OverlayParser {
  private final Problems problems;

  OverlayParser(Problems problems) {
    this.problems = problems;
  }

  /** The patches by id; empty when the file can't be read, which is reported. */
  NavigableMap<String, PatchNode> parse(LayerFile file) {
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
      return new TreeMap<>();
    }
    return file.path().extension().equals("ndjson") ? lines(text, file) : yaml(text, file);
  }

  private NavigableMap<String, PatchNode> yaml(String text, LayerFile file) {
    NavigableMap<String, PatchNode> patches = new TreeMap<>();
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

  private NavigableMap<String, PatchNode> lines(String text, LayerFile file) {
    NavigableMap<String, PatchNode> patches = new TreeMap<>();
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
      Node node, Location at, LayerFile file, NavigableMap<String, PatchNode> patches) {
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
      String id, Node patch, Location at, LayerFile file, NavigableMap<String, PatchNode> patches) {
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
      if (patches.put(id, new PatchNode(map, file, at)) != null) {
        invalid("\"" + id + "\" is here twice", "join the two patches", at, file);
      }
    }
  }

  private void invalid(String message, String fix, Location at, LayerFile file) {
    problems.add(
        Problem.of(ProblemCode.OVERLAY_INVALID, message, fix).at(at).inLayer(file.layer().value()));
  }
}
