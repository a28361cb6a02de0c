package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.overlay.OverlayChange;
import dev.shopstrata.catalog.reason.ViewReason;
import dev.shopstrata.catalog.store.ReasonedView;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.store.StoreLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says why fields of products and categories are what one store shows. */
public final class FieldExplainer {
  private final ExplainedCatalog catalog;
  private final ExplainedStore store;

  public FieldExplainer(ExplainedCatalog catalog, ExplainedStore store) {
    this.catalog = catalog;
    this.store = store;
  }

  /**
   * The answer for one locale; an overview when the question names no field.
   *
   * @throws ProblemException when there is no such record, field or locale
   */
  public CatalogAnswer explain(FieldQuestion question, String locale) {
    ReasonedView view = store.views().get(locale);
    if (view == null) {
      throw unknownLocale(locale);
    }
    Subject subject = subject(question, view);
    return question.field().isPresent()
        ? explanation(question, question.field().get(), view, subject)
        : overview(question, view, subject);
  }

  private ProblemException unknownLocale(String locale) {
    Set<String> known = store.views().keySet();
    return new ProblemException(
        List.of(
            Problem.of(
                    ProblemCode.EXPLAIN_LOCALE_UNKNOWN,
                    "the store has no locale \"" + locale + "\"",
                    "use one of " + String.join(", ", known) + DidYouMean.hint(locale, known))
                .inStore(store.settings().store().value())));
  }

  private Subject subject(FieldQuestion question, ReasonedView view) {
    return switch (question.record().kind()) {
      case PRODUCT -> ProductSubject.of(question.record().id(), catalog, store, view);
      case CATEGORY -> CategorySubject.of(question.record().id(), catalog, store, view);
    };
  }

  private FieldExplanation explanation(
      FieldQuestion question, FieldPath field, ReasonedView view, Subject subject) {
    Object value = ViewWalk.value(question, subject.view().orElse(null), subject.type(), field);
    List<ViewReason> reasons = new ArrayList<>();
    Set<String> parts = new TreeSet<>(subject.parts(field));
    if (subject.view().isEmpty()) {
      reasons.add(subject.standing());
      parts.addAll(subject.partsOfStanding());
    }
    reasons.addAll(subject.reasons(field));
    StoreLocale locale = view.catalog().locale();
    return new FieldExplanation(
        question,
        locale.tag(),
        ViewJson.of(value),
        subject.sources(Optional.of(field), reasons),
        subject.changes().stream()
            .filter(change -> parts.contains(change.path().get(0)))
            .filter(change -> concerns(change, field, locale))
            .toList(),
        reasons,
        new SettingNotes(store, locale.tag()).of(reasons));
  }

  /** Whether a change inside a text is in a language that is tried, one of $custom in its value. */
  private static boolean concerns(OverlayChange change, FieldPath field, StoreLocale locale) {
    List<String> path = change.path();
    if (path.size() < 2) {
      return true;
    }
    return switch (path.get(0)) {
      case "name", "slug", "description" -> locale.chain().contains(path.get(1));
      case "seo" -> path.size() < 3 || locale.chain().contains(path.get(2));
      case "$custom" -> field.steps().size() < 2 || field.steps().get(1).text().equals(path.get(1));
      default -> true;
    };
  }

  private RecordOverview overview(FieldQuestion question, ReasonedView view, Subject subject) {
    List<RecordOverview.Line> lines = new ArrayList<>();
    for (String name : ViewWalk.names(subject.type())) {
      FieldPath field = FieldPath.parse(name).orElseThrow();
      Object value = ViewWalk.value(question, subject.view().orElse(null), subject.type(), field);
      String why =
          subject.reasons(field).stream()
              .flatMap(reason -> reason.sentences().stream())
              .findFirst()
              .orElse("");
      lines.add(new RecordOverview.Line(name, ViewJson.of(value), why));
    }
    List<ViewReason> standing = List.of(subject.standing());
    String locale = view.catalog().locale().tag();
    return new RecordOverview(
        question,
        locale,
        subject.standing(),
        new SettingNotes(store, locale).of(standing),
        subject.sources(Optional.empty(), standing),
        lines);
  }
}
