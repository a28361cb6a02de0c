package dev.shopstrata.plan.route;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.SitePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is wrong with a URL pattern before any page is planned. */
final class PatternCheck {
  private final Problems problems;
  private final StoreId store;

  PatternCheck(Problems problems, StoreId store) {
    this.problems = problems;
    this.store = store;
  }

  /** Whether a pattern can be used for pages of this kind. */
  boolean path(PagePathReader.Found found, PageFor kind) {
    UrlPattern pattern = new UrlPattern(found.text());
    Optional<Problem> problem =
        shape(pattern)
            .or(
                () ->
                    kind == PageFor.DATA ? Optional.empty() : variables(pattern, kind.variables()))
            .or(() -> unique(pattern, kind));
    problem.ifPresent(p -> problems.add(p.at(found.at()).inStore(store.value())));
    return problem.isEmpty();
  }

  /** Whether a suffix can be used for the later pages of a listing. */
  boolean paginate(PagePathReader.Found found) {
    UrlPattern pattern = new UrlPattern(found.text());
    Optional<Problem> problem =
        shape(pattern)
            .or(() -> variables(pattern, List.of("n")))
            .or(
                () ->
                    pattern.variables().contains("n")
                        ? Optional.empty()
                        : Optional.of(shared(pattern, "put {n} into it, as in \"page/{n}/\"")));
    problem.ifPresent(p -> problems.add(p.at(found.at()).inStore(store.value())));
    return problem.isEmpty();
  }

  /** Whether a pattern can be used for the values of categories. */
  boolean landing(PagePathReader.Found found) {
    UrlPattern pattern = new UrlPattern(found.text());
    List<String> names = pattern.variables();
    List<String> ofCategory = PageFor.CATEGORIES.variables();
    boolean isOwn = names.contains("value") && names.stream().anyMatch(ofCategory::contains);
    Optional<Problem> problem =
        shape(pattern)
            .or(
                () ->
                    variables(
                        pattern,
                        Stream.concat(ofCategory.stream(), Stream.of("facet", "value")).toList()))
            .or(
                () ->
                    isOwn
                        ? Optional.empty()
                        : Optional.of(
                            shared(
                                pattern,
                                "put the category and the value into it, as in"
                                    + " \"c/{slugs}/{facet}/{value}/\"")));
    problem.ifPresent(p -> problems.add(p.at(found.at()).inStore(store.value())));
    return problem.isEmpty();
  }

  private static Optional<Problem> shape(UrlPattern pattern) {
    String text = UrlPattern.VARIABLE.matcher(pattern.text()).replaceAll("variable");
    for (char c : new char[] {'{', '}', '?', '#', '%'}) {
      if (text.indexOf(c) >= 0) {
        return invalid(pattern, "it has a '" + c + "'", "write path segments and {variables} only");
      }
    }
    boolean folder = text.isEmpty() || text.endsWith("/");
    Optional<String> violation = SitePath.violation(folder ? text + "index.html" : text);
    if (violation.isPresent()) {
      return invalid(pattern, violation.get(), "write a path such as \"shop/{slug}/\"");
    }
    String name = text.substring(text.lastIndexOf('/') + 1);
    return folder || name.lastIndexOf('.') > 0
        ? Optional.empty()
        : invalid(
            pattern,
            "it has neither a final slash nor a file ending",
            "write \"" + pattern.text() + "/\" or \"" + pattern.text() + ".html\"");
  }

  private static Optional<Problem> invalid(UrlPattern pattern, String why, String fix) {
    return Optional.of(
        Problem.of(
            ProblemCode.PAGE_PATH_INVALID,
            "the URL pattern \"" + pattern.text() + "\" can't be used: " + why,
            fix));
  }

  private static Optional<Problem> variables(UrlPattern pattern, List<String> known) {
    return pattern.variables().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .map(
            name ->
                Problem.of(
                    ProblemCode.PAGE_VARIABLE_UNKNOWN,
                    "the URL pattern \""
                        + pattern.text()
                        + "\" has an unknown variable \""
                        + name
                        + "\"",
                    known.isEmpty()
                        ? "take the variable away: a page that is made for nothing has none"
                        : "use " + String.join(", ", known) + DidYouMean.hint(name, known)));
  }

  private static Optional<Problem> unique(UrlPattern pattern, PageFor kind) {
    boolean own =
        kind == PageFor.SITE
            || pattern.variables().stream().anyMatch(name -> !name.equals("category"));
    String example =
        kind == PageFor.DATA ? "id" : kind.variables().isEmpty() ? "" : kind.variables().get(0);
    return own
        ? Optional.empty()
        : Optional.of(
            shared(pattern, "put something into it that is unique, such as {" + example + "}"));
  }

  private static Problem shared(UrlPattern pattern, String fix) {
    return Problem.of(
        ProblemCode.PAGE_PATH_SHARED,
        "the URL pattern \"" + pattern.text() + "\" gives all its pages the same URL",
        fix);
  }
}
