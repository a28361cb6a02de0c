package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/**
 * That something is not there.
 *
 * @param asked what was asked for
 * @param tried where it was looked for, in order
 * @param layers the layers that have it and the one that takes it away, nearest first
 * @param hints what may have been meant
 */
public record MissingAnswer(
    String asked, List<String> tried, List<Contribution> layers, List<String> hints)
    implements Answer {
  public MissingAnswer {
    tried = List.copyOf(tried);
    layers = List.copyOf(layers);
    hints = List.copyOf(hints);
  }

  @Override
  public String kind() {
    return "missing";
  }

  @Override
  public boolean found() {
    return !layers.isEmpty();
  }

  @Override
  public Optional<Problem> problem() {
    String fix =
        hints.isEmpty()
            ? "ask for a file such as components/price.peb or a key such as site.yaml#name"
            : "did you mean \"" + hints.get(0) + "\"?";
    return Optional.of(
        Problem.of(ProblemCode.EXPLAIN_PATH_UNKNOWN, "no layer has \"" + asked + "\"", fix)
            .tried(tried));
  }

  @Override
  public void tell(Sheet sheet) {
    boolean removed = !layers.isEmpty();
    sheet.row("not here", Span.of(removed ? "a layer takes it away" : "no layer has it"));
    layers.forEach(layer -> layer.tell(sheet));
    if (!removed) {
      sheet.row("tried", Span.of(String.join(", ", tried)));
    }
    hints.forEach(hint -> sheet.row("maybe", Span.strong(hint)));
  }
}
