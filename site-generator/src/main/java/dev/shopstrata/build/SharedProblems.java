package dev.shopstrata.build;

import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
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
 * Makes one problem of what is wrong in many stores and languages for the same reason: without a
 * store when all stores with the layer have it, else with the stores that have it.
 */
final class SharedProblems {
  private static final int MAX_NAMES = 3;

  /** Stands in messages for the languages that they name. */
  private static final String LANGUAGES = " in \"\"";

  /**
   * What makes problems one.
   *
   * @param message without what differs between stores and languages
   */
  private record Cause(ProblemCode code, String message, Location at) {}

  /**
   * A problem as one store has it.
   *
   * @param language that its message names, empty for none
   */
  private record Found(Problem problem, String language) {}

  private final Map<String, String> layerOfFile = new HashMap<>();
  private final Map<String, NavigableSet<String>> storesOfLayer = new HashMap<>();
  private final Map<String, Settings> settingsOfStore = new HashMap<>();

  /**
   * @param stores that were looked at
   */
  SharedProblems(StoreGraph graph, Collection<StoreDraft> stores) {
    for (Layer layer : graph.layers().values()) {
      layerOfFile.put(layer.at().file(), layer.id().value());
      for (LayerFile file : layer.files().values()) {
        layerOfFile.put(file.display(), layer.id().value());
      }
    }
    for (StoreDraft draft : stores) {
      Settings settings = draft.settings().settings();
      String store = settings.store().value();
      settingsOfStore.put(store, settings);
      for (Layer layer : draft.tree().stack().layers()) {
        storesOfLayer.computeIfAbsent(layer.id().value(), id -> new TreeSet<>()).add(store);
      }
    }
  }

  /** One problem for each cause. */
  List<Problem> join(List<Problem> found) {
    Map<Cause, List<Found>> byCause = new LinkedHashMap<>();
    for (Problem problem : found) {
      Problem placed = placed(problem);
      Settings settings = settingsOfStore.get(placed.scope().store());
      String base = settings == null ? "/" : settings.url().basePath();
      String language = settings == null ? "" : language(placed.message(), settings);
      String message = withoutBase(placed.message(), base).replace(named(language), LANGUAGES);
      byCause
          .computeIfAbsent(new Cause(placed.code(), message, placed.at()), c -> new ArrayList<>())
          .add(new Found(placed, language));
    }
    Problems joined = new Problems();
    byCause.values().forEach(same -> joined.add(joined(same)));
    return joined.sorted();
  }

  private static String language(String message, Settings settings) {
    return settings.locales().stream()
        .map(StoreLocale::tag)
        .filter(tag -> message.contains(named(tag)))
        .findFirst()
        .orElse("");
  }

  private static String named(String language) {
    return " in \"" + language + "\"";
  }

  /** The problem with the layer that has its file. */
  private Problem placed(Problem problem) {
    String layer = layerOfFile.get(problem.at().file());
    return layer == null || !problem.scope().layer().isEmpty() ? problem : problem.inLayer(layer);
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

  private Problem joined(List<Found> same) {
    Problem first = inLanguages(same);
    NavigableSet<String> stores = new TreeSet<>();
    same.forEach(found -> stores.add(found.problem().scope().store()));
    if (stores.contains("")) {
      return first.inStore("");
    }
    if (same.size() == 1) {
      return first;
    }
    NavigableSet<String> all =
        storesOfLayer.getOrDefault(first.scope().layer(), Collections.emptyNavigableSet());
    Problem shared = first.tried(common(same));
    boolean isEverywhere = stores.size() > 1 && stores.containsAll(all) && !all.isEmpty();
    return shared.inStore(isEverywhere ? "" : text(stores));
  }

  /** The first of the problems, naming the languages of all. */
  private static Problem inLanguages(List<Found> same) {
    NavigableSet<String> languages = new TreeSet<>();
    same.forEach(found -> languages.add("\"" + found.language() + "\""));
    Found first = same.get(0);
    Problem problem = first.problem();
    return languages.size() == 1
        ? problem
        : problem.saying(
            problem.message().replace(named(first.language()), " in " + text(languages)));
  }

  /** What was tried in all stores, in the order of the first. */
  private static List<String> common(List<Found> same) {
    List<String> tried = new ArrayList<>(same.get(0).problem().tried());
    same.forEach(found -> tried.retainAll(found.problem().tried()));
    return tried;
  }

  private static String text(NavigableSet<String> all) {
    List<String> names = new ArrayList<>(all);
    if (names.size() <= MAX_NAMES + 1) {
      return String.join(", ", names);
    }
    int more = names.size() - MAX_NAMES;
    return String.join(", ", names.subList(0, MAX_NAMES)) + " and " + more + " more";
  }
}
