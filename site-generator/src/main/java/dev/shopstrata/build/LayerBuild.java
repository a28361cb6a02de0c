package dev.shopstrata.build;

import dev.shopstrata.bundle.LayerArchiver;
import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.layer.LayerStack;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.StackLinearizer;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.layer.TreeMerger;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.render.TemplateCheck;
import dev.shopstrata.store.SettingsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One layer on its way into an artifact: checked as the stack of itself, then packed. */
public final class LayerBuild {
  /**
   * What became of a layer.
   *
   * @param layer the packed layer; empty when it has errors
   */
  public record Result(Optional<PackedLayer> layer, List<Problem> problems) {}

  /**
   * Checks the layer and writes its jar; a jar that would be the same is not touched.
   *
   * @param sources the layer's own folder first, then the layers it may extend
   * @param folder the layer's own folder
   * @param timestamp of every entry
   * @throws IOException when files can't be read or written
   */
  public Result build(List<LayerSource> sources, Path folder, Path jar, Instant timestamp)
      throws IOException {
    Problems problems = new Problems();
    StoreGraph graph = new LayerReader(problems).read(sources);
    Optional<Layer> layer = own(graph, sources.get(0));
    Optional<LayerStack> stack =
        layer.flatMap(found -> new StackLinearizer(graph, problems).linearize(found));
    stack.ifPresent(found -> check(found, layer.get(), problems));
    if (problems.hasErrors() || stack.isEmpty()) {
      return new Result(Optional.empty(), problems.sorted());
    }
    new LayerArchiver().archive(layer.get(), folder, jar, timestamp);
    PackedLayer packed = new PackedLayer(layer.get().id(), layer.get().files().size() + 1, jar);
    return new Result(Optional.of(packed), problems.sorted());
  }

  private static Optional<Layer> own(StoreGraph graph, LayerSource source) {
    return graph.layers().values().stream()
        .filter(layer -> layer.at().file().equals(source.display() + "/layer.yaml"))
        .findFirst();
  }

  private static void check(LayerStack stack, Layer layer, Problems problems) {
    MergedTree tree = new TreeMerger(problems).merge(stack);
    new SettingsReader(problems).checkPart(tree);
    new TemplateCheck(problems).checkFiles(List.of(layer));
  }
}
