package dev.shopstrata.layer;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reports layers that extend what does not exist, or themselves. */
final class GraphCheck {
  private final Problems problems;

  GraphCheck(Problems problems) {
    this.problems = problems;
  }

  void check(StoreGraph graph) {
    List<String> known = graph.layers().keySet().stream().map(LayerId::value).toList();
    Set<LayerId> done = new TreeSet<>();
    for (Layer layer : graph.layers().values()) {
      for (LayerReference parent : layer.parents()) {
        if (!graph.layers().containsKey(parent.id())) {
          problems.add(
              Problem.of(
                      ProblemCode.LAYER_UNKNOWN,
                      "there is no layer \"" + parent.id() + "\" to extend",
                      "create it, or extend another layer"
                          + DidYouMean.hint(parent.id().value(), known))
                  .at(parent.at())
                  .inLayer(layer.id().value()));
        }
      }
      visit(layer, graph, new ArrayList<>(), done);
    }
  }

  /**
   * Goes up depth first.
   *
   * @param way the layers from the start to here
   * @param done layers that lead into no cycle that is not reported yet
   */
  private void visit(Layer layer, StoreGraph graph, List<LayerId> way, Set<LayerId> done) {
    if (done.contains(layer.id())) {
      return;
    }
    way.add(layer.id());
    for (LayerReference parent : layer.parents()) {
      Layer next = graph.layers().get(parent.id());
      int start = way.indexOf(parent.id());
      if (start >= 0) {
        String cycle =
            way.subList(start, way.size()).stream()
                .map(LayerId::value)
                .collect(Collectors.joining(" → "));
        problems.add(
            Problem.of(
                    ProblemCode.LAYER_CYCLE,
                    "the layer \""
                        + parent.id()
                        + "\" extends itself: "
                        + cycle
                        + " → "
                        + parent.id(),
                    "remove one of these from the \"extends\" before it")
                .at(parent.at())
                .inLayer(layer.id().value()));
      } else if (next != null) {
        visit(next, graph, way, done);
      }
    }
    way.remove(way.size() - 1);
    done.add(layer.id());
  }
}
