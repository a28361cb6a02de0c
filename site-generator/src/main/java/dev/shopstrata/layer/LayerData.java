package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.FrontMatter;
import dev.shopstrata.source.JsonReader;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.source.YamlReader;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads each structured file and each page of a layer once, for all stacks it is in. */
final class LayerData {
  /**
   * What a file holds.
   *
   * @param node its data, or a page's front matter; empty when it has none
   * @param broken whether an error was reported
   */
  record Parsed(Optional<Node> node, boolean extendsSuper, boolean broken) {}

  private final Problems problems;
  private final Map<LayerFile, Parsed> parsed = new ConcurrentHashMap<>();

  LayerData(Problems problems) {
    this.problems = problems;
  }

  Parsed structured(LayerFile file) {
    return parsed.computeIfAbsent(file, this::readStructured);
  }

  Parsed page(LayerFile file) {
    return parsed.computeIfAbsent(file, this::readPage);
  }

  private Parsed readStructured(LayerFile file) {
    Problems found = new Problems();
    Optional<Node> node =
        LayerText.read(file, found)
            .flatMap(
                text ->
                    file.path().extension().equals("json")
                        ? new JsonReader(found).read(text, file.display())
                        : new YamlReader(found).read(text, file.display()))
            .filter(root -> !(root instanceof ScalarNode scalar && scalar.isNull()));
    return finish(file, node, false, found);
  }

  private Parsed readPage(LayerFile file) {
    Problems found = new Problems();
    Optional<FrontMatter> front =
        LayerText.read(file, found).map(text -> FrontMatter.read(text, file.display(), found));
    boolean extendsSuper =
        front.map(f -> TemplateText.extendsSuper(f.body(), file.path())).orElse(false);
    MapNode head =
        front.map(FrontMatter::head).orElse(MapNode.empty(Location.of(file.display(), 1, 1)));
    return finish(file, Optional.of(head), extendsSuper, found);
  }

  private Parsed finish(LayerFile file, Optional<Node> node, boolean isSuper, Problems found) {
    found.sorted().forEach(problem -> problems.add(problem.inLayer(file.layer().value())));
    return new Parsed(node, isSuper, found.hasErrors());
  }
}
