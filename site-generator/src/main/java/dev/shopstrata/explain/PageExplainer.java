package dev.shopstrata.explain;

import dev.shopstrata.explain.PageAnswer.About;
import dev.shopstrata.explain.PageAnswer.ReadLine;
import dev.shopstrata.explain.PageAnswer.TemplateUse;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.Subject;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Severity;
import dev.shopstrata.render.PageRead;
import dev.shopstrata.render.Read;
import dev.shopstrata.render.ReadKind;
import dev.shopstrata.render.ReadText;
import dev.shopstrata.render.RenderedPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Renders one page and says what it is made of. */
final class PageExplainer {
  private final ExplainedStore store;
  private final PlannedPage page;
  private final ReadDecisions decisions;

  PageExplainer(ExplainedStore store, Sources sources, PlannedPage page) {
    this.store = store;
    this.page = page;
    this.decisions = new ReadDecisions(store, sources, page);
  }

  /**
   * @param reads whether everything the page looked at is wanted
   */
  PageAnswer explain(boolean reads) {
    RenderedPage rendered = store.pages().render(page);
    List<PageRead> looked = store.pages().trace(page).reads();
    return new PageAnswer(
        about(),
        templates(looked),
        new RedirectPlaces(store).to(page.url()),
        Freshness.of(page, store.last(), store.pages().reads()),
        reads ? lines(looked, rendered.reads()) : List.of(),
        rendered.problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(ProblemText::of)
            .toList());
  }

  private About about() {
    return new About(
        store.plan().settings().url().origin() + page.url(),
        page.locale().tag(),
        decisions.template(page.template().file().path().value()),
        new PageRoute(store.tree(), page).pattern(),
        subject());
  }

  private Decision subject() {
    String key = page.subject().key();
    if (page.subject() instanceof Subject.OfContent content) {
      PageRead read = new PageRead(ReadKind.CONTENT, content.content().id(), "");
      return decisions.of(new ReadText(read, "", "", ""));
    }
    if (page.subject() instanceof Subject.OfItem item) {
      PageRead read = new PageRead(ReadKind.PAGE, "item", "");
      Decision decision = decisions.of(new ReadText(read, "", "", ""));
      return new Decision(key, item.id(), decision.rule(), decision.at(), decision.hides());
    }
    if (key.isEmpty()) {
      return decisions.template(page.template().file().path().value());
    }
    String record = key.replaceFirst(":", "/");
    String whole = page.subject().continued() ? record.replaceFirst("/[0-9]+$", "") : record;
    return decisions.of(new ReadText(new PageRead(ReadKind.PAGE, "subject", ""), whole, "", ""));
  }

  private List<TemplateUse> templates(List<PageRead> looked) {
    List<TemplateUse> uses = new ArrayList<>();
    for (PageRead read : looked) {
      boolean fragment = read.kind() == ReadKind.FRAGMENT;
      if (fragment || read.kind() == ReadKind.TEMPLATE) {
        Decision template = decisions.template(read.key());
        TemplateUse plain = new TemplateUse(role(read, uses.isEmpty()), template);
        // The name of a fragment is looked up before the fragment itself.
        uses.removeIf(use -> fragment && use.template().equals(template));
        if (uses.stream().noneMatch(use -> use.template().equals(template))) {
          uses.add(plain);
        }
      }
    }
    return uses;
  }

  private static String role(PageRead read, boolean first) {
    if (read.kind() == ReadKind.FRAGMENT) {
      return "fragment";
    }
    return first ? "page" : read.fragment().isEmpty() ? "uses" : "  uses";
  }

  private List<ReadLine> lines(List<PageRead> looked, List<Read> now) {
    Map<String, Read> before = new HashMap<>();
    store
        .last()
        .page(page.file())
        .ifPresent(last -> last.reads().forEach(r -> before.put(id(r), r)));
    Map<String, Read> current = new HashMap<>();
    now.forEach(read -> current.put(id(read), read));
    List<ReadLine> lines = new ArrayList<>();
    for (PageRead read : looked) {
      String id = read.kind() + " " + read.key();
      boolean own = read.fragment().isEmpty() && !before.isEmpty();
      String state =
          !own || !current.containsKey(id)
              ? ""
              : !before.containsKey(id)
                  ? "new"
                  : before.get(id).digest().equals(current.get(id).digest()) ? "same" : "changed";
      Sources.Seen seen = decisions.of(read);
      lines.add(
          new ReadLine(
              Words.of(read.kind()),
              read.key(),
              read.fragment(),
              state,
              seen.decision(),
              seen.records()));
    }
    return lines;
  }

  private static String id(Read read) {
    return read.kind() + " " + read.key();
  }
}
