package dev.shopstrata.build;

import dev.shopstrata.explain.Schedule;
import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.util.List;

/**
 * The pipeline up to the plan, at one moment after another: tells when time alone changes the
 * selected stores, why, and which pages a build would then make anew. No page is rendered and
 * nothing published.
 */
public final class ScheduleBuild {
  private final BuildListener listener;

  public ScheduleBuild(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * Looks ahead from the moment the request names.
   *
   * @throws IOException when catalogs can't be read, or their indexes not written
   */
  public ScheduleResult schedule(BuildRequest request, ScheduleSpan span) throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      Problems problems = request.problems();
      StoreGraph graph = new LayerReader(problems).read(request.layers());
      StoreSources stores = new StoreSources(problems, request.stores());
      List<StoreSource> sources = stores.read(stores.trees(graph));
      if (!graph.stores().isEmpty()
          && graph.stores().keySet().stream().noneMatch(request.stores()::includes)) {
        return new ScheduleResult(new Schedule(List.of()), List.of(unknown(request, graph)));
      }
      try (OpenCatalogs catalogs = new OpenCatalogs(request, workspace, problems, listener)) {
        Schedule schedule =
            new Scheduler(request, span, workspace, new Moments(workspace, sources, catalogs))
                .schedule(problems);
        return new ScheduleResult(schedule, problems.sorted());
      }
    }
  }

  private static Problem unknown(BuildRequest request, StoreGraph graph) {
    return Problem.of(
        ProblemCode.STORE_UNKNOWN,
        "no store is called \"" + request.stores() + "\"",
        "name one of "
            + String.join(", ", graph.stores().keySet().stream().map(StoreId::value).toList()));
  }
}
