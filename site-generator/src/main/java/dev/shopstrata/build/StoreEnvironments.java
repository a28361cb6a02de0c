package dev.shopstrata.build;

import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.util.List;

/** Reads where the selected stores of a project are published. */
final class StoreEnvironments {
  private final BuildRequest request;
  private final Problems problems;

  /**
   * @param request names an environment
   * @param problems get what is wrong with stores that are left out
   */
  StoreEnvironments(BuildRequest request, Problems problems) {
    this.request = request;
    this.problems = problems;
  }

  /** The stores that can go on, by id. */
  List<StoreEnvironment> read() {
    String environment = request.stores().environment().orElseThrow();
    StoreGraph graph = new LayerReader(problems).read(request.layers());
    StoreSources sources = new StoreSources(problems, request.stores());
    List<StoreSource> selected =
        sources.read(sources.trees(graph)).stream()
            .filter(source -> request.stores().includes(source.id()))
            .toList();
    if (selected.isEmpty() && !problems.hasErrors()) {
      throw new ProblemException(none(graph));
    }
    return selected.stream()
        .map(
            source ->
                new StoreEnvironment(
                    source.settings(),
                    source.settings().publish().environment(environment).orElseThrow()))
        .toList();
  }

  private Problem none(StoreGraph graph) {
    return Problem.of(
        ProblemCode.STORE_UNKNOWN,
        "no store is called \"" + request.stores() + "\"",
        "name one of "
            + String.join(", ", graph.stores().keySet().stream().map(id -> id.value()).toList()));
  }
}
