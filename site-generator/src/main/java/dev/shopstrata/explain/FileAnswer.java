package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of the merged store.
 *
 * @param rule a merge rule in lower case, or "patch" under {@code catalog/}
 * @param at the nearest layer's file
 * @param layers what each layer does to the path, nearest first
 * @param usedBy the templates that name it, for templates
 */
public record FileAnswer(
    String path, String rule, Place at, List<Contribution> layers, List<Use> usedBy)
    implements Answer {
  public FileAnswer {
    layers = List.copyOf(layers);
    usedBy = List.copyOf(usedBy);
  }

  @Override
  public String kind() {
    return "file";
  }

  @Override
  public void tell(Sheet sheet) {
    sheet.row("file", at.spans(true));
    sheet.row("rule", Span.of(RuleText.ofFile(rule)));
    if (layers.size() > 1) {
      layers.forEach(layer -> layer.tell(sheet));
    }
    usedBy.forEach(use -> tell(sheet, use));
  }

  private static void tell(Sheet sheet, Use use) {
    List<Span> spans = new ArrayList<>();
    spans.addAll(use.at().spans(true));
    spans.add(Span.of("  " + use.tag() + " " + use.name()));
    sheet.row("used by", spans);
  }
}
