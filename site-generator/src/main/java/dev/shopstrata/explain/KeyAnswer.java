package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import java.util.List;

/**
 * A key of a structured file or of a page's front matter.
 *
 * @param asked the file and the key
 * @param decisions the key's own value, or those of all keys below a map
 */
public record KeyAnswer(String asked, List<Decision> decisions) implements Answer {
  public KeyAnswer {
    decisions = List.copyOf(decisions);
  }

  @Override
  public String kind() {
    return "key";
  }

  @Override
  public void tell(Sheet sheet) {
    if (decisions.size() == 1) {
      decisions.get(0).tell(sheet);
    } else {
      decisions.forEach(decision -> tellBriefly(sheet, decision));
    }
  }

  private static void tellBriefly(Sheet sheet, Decision decision) {
    sheet.line(Span.of(decision.key() + "  "), Span.strong(decision.value()));
    sheet.inner(() -> decision.tellPlace(sheet));
  }
}
