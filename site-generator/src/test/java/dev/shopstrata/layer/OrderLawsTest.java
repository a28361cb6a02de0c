package dev.shopstrata.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of the order in which the layers of a stack lie. */
class OrderLawsTest {
  private static final int LAYERS = 8;

  /** The order is that of the definition, and where the definition has none there is a problem. */
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void layers_lie_as_the_definition_says(@ForAll("graphs") List<List<Integer>> graph) {
    Map<String, List<String>> extended = extended(graph);
    Problems problems = new Problems();
    String top = name(LAYERS - 1);
    Optional<List<String>> order =
        new StackLinearizer(graph(extended), problems)
            .linearize(StoreId.of("s"))
            .map(stack -> stack.layers().stream().map(layer -> layer.id().value()).toList());

    assertThat(order).isEqualTo(new NaiveOrder(extended).of(top));
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .allMatch(code -> code == ProblemCode.LAYER_ORDER_CONTRADICTORY)
        .hasSize(order.isPresent() ? 0 : 1);
    order.ifPresent(layers -> assertKeepsAllDemands(layers, extended));
    Statistics.label("has an order")
        .collect(order.isPresent())
        .coverage(
            coverage -> {
              coverage.check(true).count(count -> count > 200);
              coverage.check(false).count(count -> count > 200);
            });
    Statistics.label("six layers or more in an order")
        .collect(order.filter(layers -> layers.size() >= 6).isPresent())
        .coverage(coverage -> coverage.check(true).count(count -> count > 40));
  }

  /** A layer lies before those it extends, and those in the order in which it names them. */
  private static void assertKeepsAllDemands(
      List<String> order, Map<String, List<String>> extended) {
    for (String layer : order) {
      List<String> demanded = new ArrayList<>(List.of(layer));
      demanded.addAll(extended.get(layer));
      assertThat(order).containsSubsequence(demanded);
    }
  }

  /** For each layer, farthest first, the earlier ones it extends. */
  @Provide
  Arbitrary<List<List<Integer>>> graphs() {
    return Arbitraries.integers()
        .between(0, LAYERS - 1)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .list()
        .ofSize(LAYERS);
  }

  private static Map<String, List<String>> extended(List<List<Integer>> graph) {
    Map<String, List<String>> extended = new TreeMap<>();
    for (int i = 0; i < LAYERS; i++) {
      LinkedHashSet<String> parents = new LinkedHashSet<>();
      for (int parent : graph.get(i)) {
        if (i > 0) {
          parents.add(name(parent % i));
        }
      }
      extended.put(name(i), List.copyOf(parents));
    }
    return extended;
  }

  private static String name(int layer) {
    return "l" + layer;
  }

  private static StoreGraph graph(Map<String, List<String>> extended) {
    NavigableMap<LayerId, Layer> layers = new TreeMap<>();
    extended.forEach(
        (name, parents) ->
            layers.put(
                LayerId.of(name),
                new Layer(
                    LayerId.of(name),
                    parents.stream()
                        .map(parent -> new LayerReference(LayerId.of(parent), Location.NOWHERE))
                        .toList(),
                    Optional.empty(),
                    new LayerRules(List.of(), List.of(), List.of(), List.of(), List.of()),
                    new TreeMap<>(),
                    Location.NOWHERE)));
    NavigableMap<StoreId, LayerId> stores = new TreeMap<>();
    stores.put(StoreId.of("s"), LayerId.of(name(LAYERS - 1)));
    return new StoreGraph(layers, stores);
  }
}
