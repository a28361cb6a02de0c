package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import java.util.List;

/**
 * A file that no layer has: a sitemap, the robots rules.
 *
 * @param settings what decides over it
 */
public record GeneratedAnswer(String what, String made, List<Decision> settings) implements Answer {
  public GeneratedAnswer {
    settings = List.copyOf(settings);
  }

  @Override
  public String kind() {
    return "generated";
  }

  @Override
  public void tell(Sheet sheet) {
    sheet.row("file", Span.strong(what));
    sheet.row("made", Span.of(made));
    for (Decision setting : settings) {
      sheet.line(Span.of(setting.key() + "  "), Span.strong(setting.value()));
      sheet.inner(() -> setting.tellPlace(sheet));
    }
  }
}
