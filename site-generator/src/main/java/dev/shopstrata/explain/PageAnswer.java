package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the site.
 *
 * @param about what it is made from
 * @param templates the templates it used, in order of their first use
 * @param redirects the redirects that lead here
 * @param again whether the next build would render it again
 * @param reads everything it looked at; empty unless asked for
 * @param problems why it can't be rendered, empty when it can
 */
public record PageAnswer(
    About about,
    List<TemplateUse> templates,
    List<Decision> redirects,
    Freshness again,
    List<ReadLine> reads,
    List<String> problems)
    implements Answer {
  /**
   * What a page is.
   *
   * @param route the URL pattern, and who wrote it
   * @param subject the record, text or item it is about; the template itself for single pages
   */
  public record About(
      String url, String locale, Decision template, Decision route, Decision subject) {}

  /**
   * A template the page used.
   *
   * @param as {@code page}, {@code template} or {@code fragment}; what a fragment uses itself is
   *     {@code in fragment}
   */
  public record TemplateUse(String as, Decision template) {}

  /**
   * One thing the page looked at.
   *
   * @param fragment the fragment that looked, empty for the page
   * @param state {@code same}, {@code changed} or {@code new} beside the last bundle, empty when
   *     nothing is known
   * @param records the catalog's records in what it found
   */
  public record ReadLine(
      String read,
      String key,
      String fragment,
      String state,
      Decision decision,
      List<String> records) {
    public ReadLine {
      records = List.copyOf(records);
    }
  }

  public PageAnswer {
    templates = List.copyOf(templates);
    redirects = List.copyOf(redirects);
    reads = List.copyOf(reads);
    problems = List.copyOf(problems);
  }

  @Override
  public String kind() {
    return "page";
  }

  @Override
  public void tell(Sheet sheet) {
    sheet.row("page", Span.strong(about.url()), Span.faint("  " + about.locale()));
    row(sheet, "template", about.template());
    row(sheet, "URL", about.route());
    row(sheet, "about", about.subject());
    again.tell(sheet);
    problems.forEach(problem -> sheet.row("fails", Span.hidden(problem)));
    redirects.forEach(redirect -> row(sheet, "redirect", redirect));
    templates.stream().skip(1).forEach(use -> tell(sheet, use));
    if (!reads.isEmpty()) {
      sheet.blank();
      sheet.line(Span.strong("looked at " + reads.size() + " things"));
      reads.forEach(read -> tell(sheet, read));
    }
  }

  private static void row(Sheet sheet, String label, Decision decision) {
    List<Span> spans = new ArrayList<>();
    spans.add(Span.of(decision.key() + "  "));
    spans.addAll(decision.at().spans(true));
    if (!decision.value().isEmpty()) {
      spans.add(Span.of("  " + decision.value()));
    }
    sheet.row(label, spans);
    decision.hides().forEach(hidden -> sheet.row("  over", hidden.at().spans(false)));
  }

  private static void tell(Sheet sheet, TemplateUse use) {
    sheet.row(use.as(), use.template().at().spans(true));
    use.template().hides().forEach(hidden -> sheet.row("  over", hidden.at().spans(false)));
  }

  private static void tell(Sheet sheet, ReadLine read) {
    boolean changed = read.state().equals("changed") || read.state().equals("new");
    String name = read.read() + (read.key().isEmpty() ? "" : " " + read.key());
    sheet.line(
        changed ? Span.changed(name) : Span.of(name),
        Span.faint(read.state().isEmpty() ? "" : "  " + read.state()),
        Span.faint(read.fragment().isEmpty() ? "" : "  in " + read.fragment()));
    sheet.inner(
        () -> {
          if (!read.decision().value().isEmpty()) {
            sheet.line(Span.strong(read.decision().value()));
          }
          if (!read.decision().at().isNowhere()) {
            sheet.line(read.decision().at().spans(true).toArray(Span[]::new));
          }
        });
  }
}
