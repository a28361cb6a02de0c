package dev.shopstrata.build;

import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Makes one problem of what is wrong in many stores for the same reason: without a store when all
 * stores with the layer have it, else with the stores that have it.
 */
final class SharedProblems {
  private static final int MAX_NAMES = 3;

  private record Cause(ProblemCode code, String message, Location at, String page) {}

  private final String project;
  private final Map<String, String> layerOfFile = new HashMap<>();
  private final Map<String, NavigableSet<String>> storesOfLayer = new HashMap<>();
  private final Map<String, String> basePaths = new HashMap<>();

  /**
   * @param project the directory that files are named from
   * @param stores that were looked at
   */
  SharedProblems(Path project, StoreGraph graph, Collection<StoreDraft> stores) {
    this.project = project.toString().replace('\\', '/') + "/";
    for (Layer layer : graph.layers().values()) {
      layerOfFile.put(layer.at().file(), layer.id().value());
      for (LayerFile file : layer.files().values()) {
        layerOfFile.put(file.display(), layer.id().value());
      }
    }
    for (StoreDraft draft : stores) {
      Settings settings = draft.settings().settings();
      String store = settings.store().value();
      basePaths.put(store, settings.url().basePath());
      for (Layer layer : draft.tree().stack().layers()) {
        storesOfLayer.computeIfAbsent(layer.id().value(), id -> new TreeSet<>()).add(store);
      }
    }
  }

  /** One problem for each cause. */
  List<Problem> join(List<Problem> found) {
    Map<Cause, List<Problem>> byCause = new LinkedHashMap<>();
    for (Problem problem : found) {
      Problem placed = placed(problem);
      String base = basePaths.getOrDefault(placed.scope().store(), "/");
      String message = withoutBase(placed.message(), base);
      Cause cause = new Cause(placed.code(), message, placed.at(), placed.scope().page());
      byCause.computeIfAbsent(cause, c -> new ArrayList<>()).add(placed);
    }
    Problems joined = new Problems();
    byCause.values().forEach(problems -> joined.add(joined(problems)));
    return joined.sorted();
  }

  /** The problem with its file as the user knows it, and the layer that has the file. */
  private Problem placed(Problem problem) {
    Location at = problem.at();
    Problem placed =
        at.file().startsWith(project)
            ? problem.at(Location.of(at.file().substring(project.length()), at.line(), at.column()))
            : problem;
    String layer = layerOfFile.get(placed.at().file());
    return layer == null || !placed.scope().layer().isEmpty() ? placed : placed.inLayer(layer);
  }

  /** Where a path begins, in quotes or in a row of paths, the base path is the store's own. */
  private static String withoutBase(String message, String base) {
    return base.equals("/")
        ? message
        : message
            .replace("\"" + base, "\"/")
            .replace("\"" + base.substring(1), "\"")
            .replace(" " + base, " /");
  }

  private Problem joined(List<Problem> problems) {
    Problem first = problems.get(0);
    NavigableSet<String> stores = new TreeSet<>();
    problems.forEach(problem -> stores.add(problem.scope().store()));
    if (stores.size() == 1 || stores.contains("")) {
      return stores.contains("") ? first.inStore("") : first;
    }
    NavigableSet<String> all =
        storesOfLayer.getOrDefault(first.scope().layer(), Collections.emptyNavigableSet());
    Problem shared = first.tried(common(problems));
    return stores.containsAll(all) && !all.isEmpty()
        ? shared.inStore("")
        : shared.inStore(text(stores));
  }

  /** What was tried in all stores, in the order of the first. */
  private static List<String> common(List<Problem> problems) {
    List<String> tried = new ArrayList<>(problems.get(0).tried());
    problems.forEach(problem -> tried.retainAll(problem.tried()));
    return tried;
  }

  private static String text(NavigableSet<String> stores) {
    List<String> names = new ArrayList<>(stores);
    if (names.size() <= MAX_NAMES + 1) {
      return String.join(", ", names);
    }
    int more = names.size() - MAX_NAMES;
    return String.join(", ", names.subList(0, MAX_NAMES)) + " and " + more + " more";
  }
}
