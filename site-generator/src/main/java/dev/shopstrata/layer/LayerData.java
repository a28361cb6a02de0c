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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads each structured file and each template of a layer once, for all stacks it is in. */
final class LayerData {
  /**
   * What a file holds.
   *
   * @param node its data, or a template's front matter; empty when it has none
   * @param extendsSuper whether it is a template that extends {@code super:} of its own path
   * @param blocks the blocks a template defines
   * @param broken whether an error was reported
   */
  record Parsed(Optional<Node> node, boolean extendsSuper, Set<String> blocks, boolean broken) {}

  private final Problems problems;
  private final Map<LayerFile, Parsed> parsed = new ConcurrentHashMap<>();

  LayerData(Problems problems) {
    this.problems = problems;
  }

  Parsed structured(LayerFile file) {
    return parsed.computeIfAbsent(file, this::readStructured);
  }

  Parsed template(LayerFile file) {
    return parsed.computeIfAbsent(file, this::readTemplate);
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
    return finish(file, node, false, Set.of(), found);
  }

  private Parsed readTemplate(LayerFile file) {
    Problems found = new Problems();
    Optional<FrontMatter> front =
        LayerText.read(file, found).map(text -> FrontMatter.read(text, file.display(), found));
    boolean extendsSuper =
        front.map(f -> TemplateText.extendsSuper(f.body(), file.path())).orElse(false);
    MapNode head =
        front.map(FrontMatter::head).orElse(MapNode.empty(Location.of(file.display(), 1, 1)));
    Set<String> blocks = front.map(f -> TemplateText.blocks(f.body())).orElse(Set.of());
    return finish(file, Optional.of(head), extendsSuper, blocks, found);
  }

  private Parsed finish(
      LayerFile file,
      Optional<Node> node,
      boolean extendsSuper,
      Set<String> blocks,
      Problems found) {
    found.sorted().forEach(problem -> problems.add(problem.inLayer(file.layer().value())));
    return new Parsed(node, extendsSuper, blocks, found.hasErrors());
  }
}
