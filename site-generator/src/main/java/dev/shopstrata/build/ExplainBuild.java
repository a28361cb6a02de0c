package dev.shopstrata.build;

import dev.shopstrata.explain.Answer;
import dev.shopstrata.explain.Askable;
import dev.shopstrata.explain.Explanation;
import dev.shopstrata.explain.Question;
import dev.shopstrata.explain.SourceExplainer;
import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.problem.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pipeline as far as a question needs it: merged trees for files and keys; for fields of the
 * catalog its index and the stores' views; for URLs the plans of the stores in question, and one
 * rendered page. Nothing is published. A store with errors is explained as far as it goes.
 */
public final class ExplainBuild {
  private final BuildListener listener;

  public ExplainBuild(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * Answers for the selected stores.
   *
   * @throws IOException when files of the output directory can't be read or written
   */
  public ExplainResult explain(BuildRequest request, Question question) throws IOException {
    Problems problems = request.problems();
    StoreGraph graph = new LayerReader(problems).read(request.layers());
    if (graph.stores().isEmpty()) {
      return new ExplainResult(Explanation.of(question.text(), Map.of()), List.of());
    }
    StoreSources stores = new StoreSources(problems, request.stores());
    Asking asking = new Asking(request, stores, stores.trees(graph), problems);
    Explanation explanation = Explanation.of(question.text(), question.ask(asking));
    List<Problem> told = new ArrayList<>(explanation.problems());
    boolean asksNone = graph.stores().keySet().stream().noneMatch(request.stores()::includes);
    if (explanation.answers().isEmpty() && (asksNone || !problems.hasErrors())) {
      told.add(unanswered(request, graph, question));
    }
    if (!told.isEmpty() || explanation.answers().isEmpty()) {
      problems.sorted().stream()
          .filter(problem -> problem.severity() == Severity.ERROR)
          .forEach(told::add);
    }
    return new ExplainResult(explanation, told);
  }

  private static Problem unanswered(BuildRequest request, StoreGraph graph, Question question) {
    List<String> stores = graph.stores().keySet().stream().map(StoreId::value).toList();
    return graph.stores().keySet().stream().noneMatch(request.stores()::includes)
        ? Problem.of(
            ProblemCode.STORE_UNKNOWN,
            "no store is called \"" + request.stores() + "\"",
            "name one of " + String.join(", ", stores))
        : Problem.of(
            ProblemCode.EXPLAIN_PAGE_UNKNOWN,
            "no store lies at \"" + question.text() + "\"",
            "ask for a URL that begins with the \"url\" of a store's site.yaml");
  }

  private final class Asking implements Askable {
    private final BuildRequest request;
    private final StoreSources stores;
    private final List<MergedTree> trees;
    private final Problems problems;

    Asking(BuildRequest request, StoreSources stores, List<MergedTree> trees, Problems problems) {
      this.request = request;
      this.stores = stores;
      this.trees = trees;
      this.problems = problems;
    }

    @Override
    public Map<String, Answer> layers(Question.OfSources question) {
      Map<String, Answer> answers = new LinkedHashMap<>();
      trees.stream()
          .filter(tree -> request.stores().includes(tree.stack().store()))
          .forEach(
              tree ->
                  answers.put(
                      tree.stack().store().value(), question.ask(new SourceExplainer(tree))));
      return answers;
    }

    @Override
    public Map<String, Answer> sites(Question.OfSite question) throws IOException {
      List<StoreSource> sources = stores.readAll(trees);
      List<StoreSource> asked = AskedStores.of(selected(sources), question.url());
      return asked.isEmpty()
          ? Map.of()
          : opened(
              (workspace, catalogs) ->
                  new PlannedAnswers(request, workspace, catalogs, problems)
                      .of(sources, asked, question::ask));
    }

    @Override
    public Map<String, Answer> catalogs(Question.OfField question) throws IOException {
      List<StoreSource> asked = selected(stores.readAll(trees));
      return opened(
          (workspace, catalogs) ->
              new FieldAnswers(request, workspace, catalogs, problems).of(asked, question));
    }

    private List<StoreSource> selected(List<StoreSource> sources) {
      return sources.stream().filter(source -> request.stores().includes(source.id())).toList();
    }

    /** The answers; those that nothing is there only when no store has it. */
    private Map<String, Answer> opened(Answers wanted) throws IOException {
      try (Workspace workspace = Workspace.open(request);
          OpenCatalogs catalogs = new OpenCatalogs(request, workspace, problems, listener)) {
        Map<String, Answer> answers = wanted.of(workspace, catalogs);
        boolean found = answers.values().stream().anyMatch(Answer::found);
        answers.values().removeIf(answer -> found && !answer.found());
        return answers;
      }
    }
  }

  /** Takes answers from opened catalogs. */
  private interface Answers {
    Map<String, Answer> of(Workspace workspace, OpenCatalogs catalogs) throws IOException;
  }
}
