package dev.shopstrata.build;

import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerId;
import dev.shopstrata.layer.LayerReference;
import dev.shopstrata.layer.LayerStack;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.StackLinearizer;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.layer.TreeMerger;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.store.EnvironmentLayers;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Orders the layers of stores. An environment's layers are put before the store as if they extended
 * it, so that they may change whatever it has.
 */
final class StoreStacks {
  private static final TreePath SITE = TreePath.of("site.yaml");

  private final StoreGraph graph;
  private final Optional<String> environment;
  private final Problems problems;
  private final StackLinearizer linearizer;
  private final TreeMerger settings = new TreeMerger(new Problems());

  StoreStacks(StoreGraph graph, Optional<String> environment, Problems problems) {
    this.graph = graph;
    this.environment = environment;
    this.problems = problems;
    this.linearizer = new StackLinearizer(graph, problems);
  }

  /** The store's stack; empty when it has none, and a problem says why. */
  Optional<LayerStack> of(StoreId store) {
    Optional<LayerStack> own = linearizer.linearize(store);
    return environment.isEmpty()
        ? own
        : own.flatMap(stack -> inEnvironment(stack, environment.get()));
  }

  private Optional<LayerStack> inEnvironment(LayerStack own, String name) {
    List<LayerReference> before = new ArrayList<>(EnvironmentLayers.of(name, site(own)));
    if (before.isEmpty()) {
      return Optional.of(own);
    }
    NavigableMap<LayerId, Layer> layers = new TreeMap<>(graph.layers());
    List<LayerId> stacked = new ArrayList<>(own.layers().stream().map(Layer::id).toList());
    for (int i = before.size() - 1; i >= 0; i--) {
      LayerReference wanted = before.get(i);
      Layer layer = layers.get(wanted.id());
      if (layer == null || stacked.contains(wanted.id())) {
        problems.add(layer == null ? unknown(wanted, own) : taken(wanted, own));
        return Optional.empty();
      }
      layers.put(layer.id(), onTop(layer, new LayerReference(stacked.get(0), wanted.at())));
      stacked.add(0, layer.id());
    }
    StoreGraph stores = new StoreGraph(layers, new TreeMap<>(graph.stores()));
    return new StackLinearizer(stores, problems)
        .linearize(layers.get(stacked.get(0)))
        .map(stack -> new LayerStack(own.store(), stack.layers()));
  }

  private static Layer onTop(Layer layer, LayerReference below) {
    List<LayerReference> parents = new ArrayList<>(List.of(below));
    parents.addAll(layer.parents());
    return new Layer(
        layer.id(),
        parents,
        layer.store(),
        layer.rules(),
        layer.files(),
        layer.at(),
        layer.doubts());
  }

  /** The store's own settings, before any environment; what is wrong with them is told later. */
  private MapNode site(LayerStack own) {
    List<Layer> layers = own.layers().stream().map(StoreStacks::settingsOnly).toList();
    return settings
        .merge(new LayerStack(own.store(), layers))
        .file(SITE)
        .flatMap(MergedFile::data)
        .filter(MapNode.class::isInstance)
        .map(MapNode.class::cast)
        .orElse(MapNode.empty(own.layers().get(0).at()));
  }

  private static Layer settingsOnly(Layer layer) {
    return new Layer(
        layer.id(),
        layer.parents(),
        layer.store(),
        layer.rules(),
        new TreeMap<>(layer.files().subMap(SITE, true, SITE, true)),
        layer.at(),
        layer.doubts());
  }

  private Problem unknown(LayerReference wanted, LayerStack own) {
    List<String> known = graph.layers().keySet().stream().map(LayerId::value).toList();
    return Problem.of(
            ProblemCode.LAYER_UNKNOWN,
            "there is no layer \"" + wanted.id() + "\" to put before the store",
            "create it, or name another layer" + DidYouMean.hint(wanted.id().value(), known))
        .at(wanted.at())
        .inStore(own.store().value());
  }

  private static Problem taken(LayerReference wanted, LayerStack own) {
    return Problem.of(
            ProblemCode.SETTINGS_INVALID,
            "the layer \"" + wanted.id() + "\" is one of the store's already",
            "name layers that only the environment has")
        .at(wanted.at())
        .inStore(own.store().value());
  }
}
