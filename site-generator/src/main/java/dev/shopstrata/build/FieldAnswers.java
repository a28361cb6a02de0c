package dev.shopstrata.build;

import dev.shopstrata.catalog.store.ReasonedView;
import dev.shopstrata.explain.Answer;
import dev.shopstrata.explain.FieldAnswer;
import dev.shopstrata.explain.NoFieldAnswer;
import dev.shopstrata.explain.Question;
import dev.shopstrata.explain.RecordAnswer;
import dev.shopstrata.explain.field.ExplainedCatalog;
import dev.shopstrata.explain.field.ExplainedStore;
import dev.shopstrata.explain.field.FieldExplainer;
import dev.shopstrata.normalize.RecordPositions;
import dev.shopstrata.plan.route.RoutePlanner;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** Opens the views of the stores that a question about a record is for; no page is planned. */
final class FieldAnswers {
  private final BuildRequest request;
  private final OpenCatalogs catalogs;
  private final Problems problems;
  private final StoreViews views;

  FieldAnswers(
      BuildRequest request, Workspace workspace, OpenCatalogs catalogs, Problems problems) {
    this.request = request;
    this.catalogs = catalogs;
    this.problems = problems;
    this.views = new StoreViews(request, workspace.place("views"), problems);
  }

  /** Answers by store id; stores whose catalog can't be read are left out. */
  Map<String, Answer> of(List<StoreSource> asked, Question.OfField question) throws IOException {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (StoreSource store : asked) {
      Optional<OpenCatalog> catalog = catalogs.get(store.settings());
      if (catalog.isPresent()) {
        explainer(store, catalog.get())
            .map(explainer -> answer(store, explainer, question))
            .ifPresent(answer -> answers.put(store.id().value(), answer));
      }
    }
    return answers;
  }

  private Optional<FieldExplainer> explainer(StoreSource store, OpenCatalog catalog) {
    try {
      var routes = new RoutePlanner(problems).plan(store.tree(), store.settings());
      return Optional.of(
          explainer(request, store, catalog, views.open(store, catalog, routes.routes())));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  static FieldExplainer explainer(
      BuildRequest request,
      StoreSource store,
      OpenCatalog catalog,
      NavigableMap<String, ReasonedView> views) {
    Optional<RecordPositions> positions =
        catalog.config().isSnapshot() ? Optional.empty() : RecordPositions.open(catalog.place());
    return new FieldExplainer(
        new ExplainedCatalog(request.project(), catalog.config(), catalog.snapshot(), positions),
        new ExplainedStore(store.tree(), store.settings(), views));
  }

  private static Answer answer(
      StoreSource store, FieldExplainer explainer, Question.OfField question) {
    String locale = question.locale().orElseGet(() -> store.settings().defaultLocale().tag());
    try {
      return explainer.explain(question.asked(), locale).as(FieldAnswer::new, RecordAnswer::new);
    } catch (ProblemException e) {
      return NoFieldAnswer.of(question.text(), e.problems().get(0));
    }
  }
}
