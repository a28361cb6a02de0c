package dev.shopstrata.build;

import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.seo.HreflangCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the sites of all stores that a build renders, or links to. */
final class StorePlanner {
  private final BuildRequest request;
  private final Problems problems = new Problems();
  private final StorePlanning planning;

  StorePlanner(BuildRequest request, Workspace workspace) {
    this(request, workspace.place("views"));
  }

  /**
   * @param views for the stores' views, which hold as long as they are there
   */
  StorePlanner(BuildRequest request, Path views) {
    this.request = request;
    this.planning = new StorePlanning(request, views, problems);
  }

  /**
   * The stores that can be rendered, by id. Stores that are not selected are planned too when a
   * selected one links to them.
   *
   * @param found gets what is wrong with the others
   */
  List<PlannedStore> plan(List<StoreSource> sources, OpenCatalogs catalogs, Problems found)
      throws IOException {
    List<PlannedStore> planned = planAll(sources, catalogs, found);
    new HreflangCheck(problems).check(planned.stream().map(PlannedStore::plan).toList());
    found.addAll(problems.sorted());
    FailedStores failed = new FailedStores(problems);
    planned.removeIf(store -> failed.contains(store.source().stack()));
    return planned;
  }

  /** The stores that can be planned, also those that have errors. */
  List<PlannedStore> planAll(List<StoreSource> sources, OpenCatalogs catalogs, Problems found)
      throws IOException {
    Set<String> groups =
        sources.stream()
            .filter(source -> request.stores().includes(source.id()))
            .map(source -> source.settings().seo().group())
            .collect(Collectors.toSet());
    List<Task> tasks = new ArrayList<>();
    for (StoreSource source : sources) {
      if (groups.contains(source.settings().seo().group())) {
        catalogs.get(source.settings()).ifPresent(catalog -> tasks.add(new Task(source, catalog)));
      }
    }
    List<Optional<PlannedStore>> slots =
        new ArrayList<>(Collections.nCopies(tasks.size(), Optional.empty()));
    new UnitRunner(request.threads()).run(tasks.size(), i -> slots.set(i, plan(tasks.get(i))));
    List<PlannedStore> planned = new ArrayList<>();
    slots.forEach(slot -> slot.ifPresent(planned::add));
    found.addAll(problems.sorted());
    return planned;
  }

  /** A store to plan and the catalog it sells from. */
  private record Task(StoreSource source, OpenCatalog catalog) {}

  /** The planned store; empty when its catalog turned out to be unreadable. */
  private Optional<PlannedStore> plan(Task task) {
    try {
      return Optional.of(planning.plan(task.source(), Optional.of(task.catalog()), problems));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }
}
