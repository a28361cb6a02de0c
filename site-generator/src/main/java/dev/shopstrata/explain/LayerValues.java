package dev.shopstrata.explain;

import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerStack;
import dev.shopstrata.layer.LayerText;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.FrontMatter;
import dev.shopstrata.source.JsonReader;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.YamlReader;
import dev.shopstrata.tree.TreePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What single layers wrote into their files, before any merging. */
final class LayerValues {
  private final LayerStack stack;
  private final Map<String, Optional<Node>> parsed = new TreeMap<>();

  LayerValues(LayerStack stack) {
    this.stack = stack;
  }

  /** The layers' own files for a path, nearest first. */
  List<LayerFile> files(TreePath path) {
    return stack.layers().stream()
        .map(Layer::files)
        .flatMap(files -> Stream.ofNullable(files.get(path)))
        .toList();
  }

  /** The data of a layer's file, or its front matter. */
  Optional<Node> data(LayerFile file) {
    return parsed.computeIfAbsent(file.display(), display -> read(file));
  }

  private static Optional<Node> read(LayerFile file) {
    Problems ignored = new Problems();
    Optional<String> text = LayerText.read(file, ignored);
    return switch (file.path().extension()) {
      case "json" -> text.flatMap(t -> new JsonReader(ignored).read(t, file.display()));
      case "yaml", "yml" -> text.flatMap(t -> new YamlReader(ignored).read(t, file.display()));
      default -> text.map(t -> FrontMatter.read(t, file.display(), ignored).head());
    };
  }

  /** The layer whose file is displayed so, empty for none. */
  String layer(String display) {
    return stack.layers().stream()
        .filter(l -> l.files().values().stream().anyMatch(f -> f.display().equals(display)))
        .map(layer -> layer.id().value())
        .findFirst()
        .orElse("");
  }

  /** What is written at a place of one of the layers' files for a path. */
  Hidden at(TreePath path, Location at) {
    Optional<LayerFile> file =
        files(path).stream().filter(f -> f.display().equals(at.file())).findFirst();
    String value = file.flatMap(this::data).flatMap(n -> find(n, at)).map(Shown::of).orElse("");
    return new Hidden(value, Place.of(file.map(f -> f.layer().value()).orElse(""), at));
  }

  private static Optional<Node> find(Node node, Location at) {
    if (node.at().equals(at)) {
      return Optional.of(node);
    }
    Stream<Node> below =
        node instanceof MapNode map
            ? map.fields().values().stream().map(field -> field.value())
            : node instanceof ListNode list ? list.items().stream() : Stream.of();
    return below.flatMap(child -> find(child, at).stream()).findFirst();
  }
}
