package dev.shopstrata.explain;

import dev.shopstrata.explain.TextAnswer.Piece;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Severity;
import dev.shopstrata.render.Print;
import dev.shopstrata.render.TracedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a text on a page and who decided each part of it. */
final class TextExplainer {
  private final ExplainedStore store;
  private final PlannedPage page;
  private final TracedPage traced;
  private final TextSources sources;

  TextExplainer(ExplainedStore store, Sources known, PlannedPage page) {
    this.store = store;
    this.page = page;
    this.traced = store.pages().trace(page);
    this.sources = new TextSources(store, new ReadDecisions(store, known, page), page, traced);
  }

  Answer explain(String text) {
    String wanted = TextRuns.normalized(text);
    List<TextRun> runs = TextRuns.of(traced.html());
    boolean anyCase = runs.stream().noneMatch(run -> run.find(wanted, 0, false) >= 0);
    List<Piece> pieces = new ArrayList<>();
    int times = 0;
    for (TextRun run : runs) {
      for (int i = run.find(wanted, 0, anyCase); i >= 0; ) {
        times++;
        add(run, i, i + wanted.length(), pieces);
        i = run.find(wanted, i + wanted.length(), anyCase);
      }
    }
    String url = store.plan().settings().url().origin() + page.url();
    return pieces.isEmpty() ? nothing(url, wanted) : new TextAnswer(url, wanted, times, pieces);
  }

  /** Cuts a part of a run where another tag, or none, printed it. */
  private void add(TextRun run, int from, int to, List<Piece> pieces) {
    int start = from;
    for (int i = from; i < to; i++) {
      boolean ends =
          i + 1 == to || !printer(run.offsets().get(i)).equals(printer(run.offsets().get(i + 1)));
      if (ends) {
        String text = run.text().substring(start, i + 1).strip();
        if (!text.isEmpty()) {
          add(text, run, start, pieces);
        }
        start = i + 1;
      }
    }
  }

  /** The innermost tag that printed a place; inner prints come before those around them. */
  private Optional<Print> printer(int offset) {
    return traced.prints().stream()
        .filter(print -> print.start() <= offset && offset < print.end())
        .findFirst();
  }

  private void add(String text, TextRun run, int at, List<Piece> pieces) {
    Optional<Piece> piece =
        printer(run.offsets().get(at))
            .map(print -> sources.printed(print, text))
            .orElseGet(() -> sources.literal(text, near(run, at)));
    piece.ifPresent(found -> join(found, pieces));
  }

  /** What was printed closest to a place of a run. */
  private Optional<Print> near(TextRun run, int at) {
    for (int distance = 1; distance < run.offsets().size(); distance++) {
      for (int place : new int[] {at - distance, at + distance}) {
        boolean inside = place >= 0 && place < run.offsets().size();
        Optional<Print> found = inside ? printer(run.offsets().get(place)) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static void join(Piece piece, List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).isLike(piece)) {
        pieces.set(i, pieces.get(i).and(piece));
        return;
      }
    }
    pieces.add(piece);
  }

  private Answer nothing(String url, String wanted) {
    List<String> texts = new ArrayList<>();
    for (Print print : traced.prints()) {
      String text = TextRuns.of(print.text()).get(0).text().strip();
      if (!text.isEmpty() && text.length() <= 2 * wanted.length() + 2) {
        texts.add(text);
      }
    }
    List<String> problems =
        store.pages().render(page).problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(ProblemText::of)
            .toList();
    List<String> alike = DidYouMean.closest(wanted, texts).stream().toList();
    return new NoTextAnswer(url, wanted, alike, problems);
  }
}
