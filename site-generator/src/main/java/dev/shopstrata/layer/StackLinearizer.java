package dev.shopstrata.layer;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Orders the layers of a store: the C3 linearization of {@code extends}, as Python orders the bases
 * of a class.
 */
public final class StackLinearizer {
  private static final StoreId NO_STORE = StoreId.of("layer");

  private final StoreGraph graph;
  private final Problems problems;
  private final Map<LayerId, Optional<List<LayerId>>> known = new HashMap<>();

  public StackLinearizer(StoreGraph graph, Problems problems) {
    this.graph = graph;
    this.problems = problems;
  }

  /** The store's stack; empty when it has none, and a problem (here or of the graph) says why. */
  public synchronized Optional<LayerStack> linearize(StoreId store) {
    LayerId top = graph.stores().get(store);
    if (top == null) {
      List<String> stores = graph.stores().keySet().stream().map(StoreId::value).toList();
      problems.add(
          Problem.of(
              ProblemCode.STORE_UNKNOWN,
              "there is no store \"" + store + "\"",
              "name one of " + String.join(", ", stores) + DidYouMean.hint(store.value(), stores)));
      return Optional.empty();
    }
    return stack(store, top);
  }

  /**
   * The stack of a layer that needs to be no store, so that it can be checked by itself; empty when
   * it has none.
   */
  public synchronized Optional<LayerStack> linearize(Layer layer) {
    return stack(layer.store().orElse(NO_STORE), layer.id());
  }

  private Optional<LayerStack> stack(StoreId store, LayerId top) {
    return order(top, new TreeSet<>())
        .map(ids -> new LayerStack(store, ids.stream().map(graph.layers()::get).toList()));
  }

  /** The layer and all it extends, nearest first; empty below a cycle or an unknown layer. */
  private Optional<List<LayerId>> order(LayerId id, Set<LayerId> open) {
    Layer layer = graph.layers().get(id);
    if (layer == null || !open.add(id)) {
      return Optional.empty();
    }
    Optional<List<LayerId>> order = known.get(id);
    if (order == null) {
      order = compute(layer, open);
      known.put(id, order);
    }
    open.remove(id);
    return order;
  }

  private Optional<List<LayerId>> compute(Layer layer, Set<LayerId> open) {
    Map<String, List<LayerId>> orders = new LinkedHashMap<>();
    List<LayerId> parents = new ArrayList<>();
    for (LayerReference parent : layer.parents()) {
      Optional<List<LayerId>> above = order(parent.id(), open);
      if (above.isEmpty()) {
        return Optional.empty();
      }
      orders.put("the order of \"" + parent.id() + "\"", above.get());
      parents.add(parent.id());
    }
    orders.put("the \"extends\" of \"" + layer.id() + "\"", parents);
    C3Merge merge = new C3Merge(orders);
    Optional<List<LayerId>> merged = merge.merge();
    if (merged.isEmpty()) {
      problems.add(
          Problem.of(
                  ProblemCode.LAYER_ORDER_CONTRADICTORY,
                  "the layers of \"" + layer.id() + "\" have no order: " + merge.contradiction(),
                  "change the order in one of these \"extends\", or extend fewer layers")
              .at(layer.parents().get(0).at())
              .inLayer(layer.id().value())
              .tried(merge.describe()));
    }
    return merged.map(
        rest -> {
          List<LayerId> all = new ArrayList<>(List.of(layer.id()));
          all.addAll(rest);
          return all;
        });
  }
}
