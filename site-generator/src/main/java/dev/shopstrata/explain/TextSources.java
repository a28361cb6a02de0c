package dev.shopstrata.explain;

import dev.shopstrata.explain.TextAnswer.Piece;
import dev.shopstrata.explain.TextAnswer.Printed;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerText;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.Subject;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.render.PageRead;
import dev.shopstrata.render.Print;
import dev.shopstrata.render.ReadKind;
import dev.shopstrata.render.ReadText;
import dev.shopstrata.render.Step;
import dev.shopstrata.render.TracedPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells who decided a text that a page's templates printed. */
final class TextSources {
  private static final int MAX_STEPS = 5;
  private static final int MAX_OTHERS = 4;

  private final PlannedPage page;
  private final TracedPage traced;
  private final ReadDecisions decisions;
  private final List<ReadText> texts = new ArrayList<>();
  private final List<LayerFile> templates;

  TextSources(ExplainedStore store, ReadDecisions decisions, PlannedPage page, TracedPage traced) {
    this.page = page;
    this.traced = traced;
    this.decisions = decisions;
    for (PageRead read : traced.reads()) {
      if (read.kind() != ReadKind.TEMPLATE && read.kind() != ReadKind.FRAGMENT) {
        texts.addAll(store.pages().texts(page, read));
      }
    }
    this.templates =
        traced.reads().stream()
            .filter(r -> r.kind() == ReadKind.TEMPLATE || r.kind() == ReadKind.FRAGMENT)
            .flatMap(read -> store.pages().template(read.key()).stream())
            .distinct()
            .toList();
  }

  /** A piece that a tag printed. */
  Optional<Piece> printed(Print print, String piece) {
    String tag = line(print.file(), print.line());
    Set<Decision> found = new LinkedHashSet<>(of(print.text(), piece, tag, 0));
    markdown(print, piece).ifPresent(found::add);
    if (found.isEmpty()) {
      found.addAll(within(print.text(), tag));
    }
    Place at = Place.of(print.file(), print.line());
    if (found.isEmpty()) {
      found.add(new Decision(print.file().path().value(), tag, "printed", at, List.of()));
    }
    return Optional.of(piece(piece, List.copyOf(found), new Printed(at, Shown.shortened(tag))));
  }

  /**
   * A piece that stands in a template as it is.
   *
   * @param near what was printed beside it
   */
  Optional<Piece> literal(String piece, Optional<Print> near) {
    List<Decision> found = new ArrayList<>();
    for (LayerFile file : templates) {
      for (int line : TemplateLiterals.lines(file, piece)) {
        String text = Shown.around(line(file, line), piece);
        found.add(
            new Decision(file.path().value(), text, "literal", Place.of(file, line), List.of()));
      }
    }
    near.ifPresent(print -> found.sort(Comparator.comparingInt(d -> distance(d.at(), print))));
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(piece(piece, found, new Printed(found.get(0).at(), found.get(0).value())));
  }

  private static int distance(Place at, Print print) {
    return at.file().equals(print.file().display())
        ? Math.abs(at.line() - print.line())
        : Integer.MAX_VALUE;
  }

  private static Piece piece(String text, List<Decision> found, Printed printed) {
    Decision decided = found.get(0);
    List<Decision> others =
        found.stream()
            .skip(1)
            .filter(other -> !other.at().equals(decided.at()))
            .limit(MAX_OTHERS)
            .toList();
    return new Piece(text, decided, others, List.of(printed));
  }

  /** Those who decided a value, the likeliest first: what the tag itself calls, then values. */
  private List<Decision> of(String value, String piece, String tag, int depth) {
    Set<Decision> found = new LinkedHashSet<>();
    List<Decision> elsewhere = new ArrayList<>();
    for (Step step : traced.steps()) {
      if (depth < MAX_STEPS && step.output().equals(value)) {
        List<Decision> made = made(step, piece, tag, depth);
        (calls(tag, step) ? found : elsewhere).addAll(made);
      }
    }
    texts.stream()
        .filter(text -> text.text().equals(value))
        .sorted(Comparator.comparingInt((ReadText text) -> -likeness(text, tag)))
        .limit(1L + MAX_OTHERS)
        .map(decisions::of)
        .forEach(found::add);
    found.addAll(elsewhere);
    return List.copyOf(found);
  }

  /** Whether a tag itself uses the function or filter; otherwise a variable brings the value. */
  private static boolean calls(String tag, Step step) {
    return Pattern.compile("(?<![A-Za-z])" + step.name() + "\\s*\\(|\\|\\s*" + step.name())
        .matcher(tag)
        .find();
  }

  /** A text with arguments is decided by its message, but an argument's words by the argument. */
  private List<Decision> made(Step step, String piece, String tag, int depth) {
    if (!step.name().equals("t") && !step.name().equals("message")) {
      return step.input().isEmpty() || step.input().equals(step.output())
          ? List.of()
          : of(step.input(), piece, tag, depth + 1);
    }
    List<Decision> found = new ArrayList<>();
    for (String argument : step.arguments()) {
      if (!argument.equals(step.input()) && TextRuns.normalized(argument).contains(piece)) {
        found.addAll(of(argument, piece, tag, depth + 1));
      }
    }
    texts.stream()
        .filter(text -> text.read().kind() == ReadKind.TRANSLATION)
        .filter(text -> text.read().key().equals(step.input()))
        .limit(1)
        .map(decisions::of)
        .forEach(found::add);
    return found;
  }

  /** The line of a Markdown page's file. */
  private Optional<Decision> markdown(Print print, String piece) {
    if (!(page.subject() instanceof Subject.OfContent subject)) {
      return Optional.empty();
    }
    LayerFile file = subject.content().file().winner();
    int line = LooseText.line(subject.content().markdown(), piece);
    boolean html = print.text().indexOf('<') >= 0;
    return line == 0 || !html
        ? Optional.empty()
        : Optional.of(
            new Decision(
                file.path().value(),
                Shown.around(line(file, line), piece),
                RuleText.of(subject.content().file().provenance().rule()),
                Place.of(file, line),
                subject.content().file().provenance().shadowed().stream()
                    .map(hidden -> new Hidden("", Place.of(hidden)))
                    .toList()));
  }

  /** Values that a printed text was put together from. */
  private List<Decision> within(String printed, String tag) {
    return texts.stream()
        .filter(text -> text.text().length() > 2 && printed.contains(text.text()))
        .sorted(
            Comparator.comparingInt((ReadText text) -> -likeness(text, tag))
                .thenComparingInt(text -> -text.text().length()))
        .limit(1L + MAX_OTHERS)
        .map(decisions::of)
        .distinct()
        .toList();
  }

  /** How much a tag looks as if it printed a text: its variable and component are named there. */
  private static int likeness(ReadText text, String tag) {
    String path = text.path().isEmpty() ? text.read().key() : text.path();
    String last = path.substring(Math.max(path.lastIndexOf('.'), path.lastIndexOf('#')) + 1);
    String first = path.split("[.\\[]", 2)[0].replaceFirst("s$", "");
    return (!last.isEmpty() && tag.contains("." + last) ? 4 : 0)
        + (tag.contains(variable(text.read().kind()) + ".") ? 2 : 0)
        + (tag.contains(first + ".") ? 2 : 0)
        + order(text);
  }

  private static int order(ReadText text) {
    return switch (text.read().kind()) {
      case PRODUCT, CONTENT, STORE -> 1;
      default -> 0;
    };
  }

  private static String variable(ReadKind kind) {
    return switch (kind) {
      case CARD, LISTING -> "card";
      case CATEGORIES -> "category";
      case SETTING -> "site";
      default -> Words.of(kind);
    };
  }

  private static String line(LayerFile file, int line) {
    return LayerText.read(file, new Problems())
        .flatMap(text -> text.lines().skip(Math.max(0, line - 1L)).findFirst())
        .map(String::strip)
        .orElse("");
  }
}
