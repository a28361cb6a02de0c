package dev.shopstrata.build;

import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.explain.Answer;
import dev.shopstrata.explain.CatalogPlaces;
import dev.shopstrata.explain.ExplainedStore;
import dev.shopstrata.explain.SiteExplainer;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.render.TemplateEngine;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Plans the stores that a question is about and lets each answer it. */
final class PlannedAnswers {
  private final BuildRequest request;
  private final Problems problems;
  private final Workspace workspace;
  private final OpenCatalogs catalogs;
  private final TemplateEngine engine = new TemplateEngine();

  PlannedAnswers(
      BuildRequest request, Workspace workspace, OpenCatalogs catalogs, Problems problems) {
    this.request = request;
    this.workspace = workspace;
    this.catalogs = catalogs;
    this.problems = problems;
  }

  /**
   * Answers by store id; stores that have nothing to say are left out.
   *
   * @param sources all stores of the project
   * @param asked the ones among them that are to answer
   */
  Map<String, Answer> of(
      List<StoreSource> sources,
      List<StoreSource> asked,
      Function<SiteExplainer, Optional<Answer>> question)
      throws IOException {
    BuildRequest narrowed = request.withStores(selection(asked));
    Map<String, Answer> answers = new LinkedHashMap<>();
    List<PlannedStore> planned =
        new StorePlanner(narrowed, workspace).planAll(sources, catalogs, problems);
    StoreSites sites = new StoreSites(planned);
    for (PlannedStore store : planned) {
      if (asked.contains(store.source())) {
        OpenCatalog catalog = catalogs.get(store.plan().settings()).orElseThrow();
        ExplainedStore explained = explained(store, sites, catalog);
        question
            .apply(new SiteExplainer(explained))
            .ifPresent(answer -> answers.put(store.id().value(), answer));
      }
    }
    return answers;
  }

  private StoreSelection selection(List<StoreSource> asked) {
    return request.stores().only(asked.stream().map(s -> Glob.of(s.id().value())).toList());
  }

  private ExplainedStore explained(PlannedStore store, StoreSites sites, OpenCatalog catalog) {
    return new ExplainedStore(
        store.source().tree(),
        store.plan(),
        store.moved(),
        store.assets(),
        engine.inspector(sites.of(store)),
        places(catalog),
        LastStorePages.open(request.output().resolve(store.id().value()), workspace.version()));
  }

  private CatalogPlaces places(OpenCatalog catalog) {
    String config = request.display(catalog.config());
    if (catalog.config().isPacked()) {
      String artifact = config.substring(0, config.lastIndexOf('/'));
      return CatalogPlaces.ofSnapshot(config, catalog.place(), artifact, catalog.snapshot());
    }
    return catalog
        .given()
        .map(files -> given(config, files, catalog.snapshot()))
        .orElseGet(() -> CatalogPlaces.ofExport(config, catalog.snapshot()));
  }

  private CatalogPlaces given(String config, Path files, Snapshot snapshot) {
    return CatalogPlaces.ofSnapshot(config, files, request.display(files), snapshot);
  }
}
