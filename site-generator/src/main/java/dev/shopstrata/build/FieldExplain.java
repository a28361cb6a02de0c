package dev.shopstrata.build;

import dev.shopstrata.catalog.store.ReasonedView;
import dev.shopstrata.explain.field.CatalogAnswer;
import dev.shopstrata.explain.field.ExplainedCatalog;
import dev.shopstrata.explain.field.ExplainedStore;
import dev.shopstrata.explain.field.FieldExplainer;
import dev.shopstrata.explain.field.FieldQuestion;
import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.normalize.RecordPositions;
import dev.shopstrata.plan.route.RoutePlanner;
import dev.shopstrata.plan.route.SiteRoutes;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pipeline as far as a question about a catalog's field needs it: the snapshot, its index, and
 * the views of the selected stores. Nothing is rendered or published.
 */
public final class FieldExplain {
  private final BuildListener listener;

  public FieldExplain(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * What there is to say.
   *
   * @param answers by store id
   * @param problems why there is no answer; some stores may well lack what others have
   */
  public record Result(NavigableMap<String, CatalogAnswer> answers, List<Problem> problems) {
    public Result {
      answers = new TreeMap<>(answers);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Answers for the selected stores.
   *
   * @param locale BCP 47; empty means each store's default locale
   * @throws IOException when files of the output directory can't be read or written
   */
  public Result explain(BuildRequest request, FieldQuestion question, Optional<String> locale)
      throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      return explain(request, workspace, question, locale);
    }
  }

  private Result explain(
      BuildRequest request, Workspace workspace, FieldQuestion question, Optional<String> locale)
      throws IOException {
    Problems problems = request.problems();
    StoreGraph graph = new LayerReader(problems).read(request.layers());
    StoreSources sources = new StoreSources(problems);
    List<StoreSource> stores = new ArrayList<>(sources.read(sources.trees(graph)));
    stores.removeIf(store -> !request.stores().includes(store.id()));
    NavigableMap<String, CatalogAnswer> answers = new TreeMap<>();
    List<Problem> failures = new ArrayList<>();
    try (OpenCatalogs catalogs = new OpenCatalogs(request, workspace, problems, listener)) {
      StoreViews views = new StoreViews(request.time(), workspace.place("views"), problems);
      for (StoreSource store : stores) {
        Optional<OpenCatalog> catalog = catalogs.get(store.settings());
        if (catalog.isPresent()) {
          String tag = locale.orElseGet(() -> store.settings().defaultLocale().tag());
          try {
            SiteRoutes routes = new RoutePlanner(problems).plan(store.tree(), store.settings());
            explainer(
                    request,
                    workspace,
                    store,
                    catalog.get(),
                    views.open(store, catalog.get(), routes.routes()))
                .ifPresent(found -> answers.put(store.id().value(), found.explain(question, tag)));
          } catch (ProblemException e) {
            failures.addAll(e.problems());
          }
        }
      }
    }
    return new Result(answers, answers.isEmpty() ? why(failures, problems) : List.of());
  }

  /** The question's own problems are told alone; without them the stores' must be the reason. */
  private static List<Problem> why(List<Problem> failures, Problems problems) {
    return failures.isEmpty() ? problems.sorted() : failures.stream().distinct().toList();
  }

  /** Empty when the catalog's configuration can't be used. */
  Optional<FieldExplainer> explainer(
      BuildRequest request,
      Workspace workspace,
      StoreSource store,
      OpenCatalog catalog,
      NavigableMap<String, ReasonedView> views) {
    return new CatalogOpener(request, workspace, new Problems(), listener)
        .config(catalog.id())
        .map(
            config ->
                new FieldExplainer(
                    new ExplainedCatalog(
                        request.project(),
                        config,
                        catalog.snapshot(),
                        config.isSnapshot()
                            ? Optional.empty()
                            : RecordPositions.open(catalog.place())),
                    new ExplainedStore(store.tree(), store.settings(), views)));
  }
}
