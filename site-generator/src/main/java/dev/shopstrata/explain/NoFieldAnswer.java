package dev.shopstrata.explain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.util.Optional;

/** That a store's catalog has no such record or field, or the store no such language. */
@JsonPropertyOrder({"kind", "asked", "code", "message", "fix"})
public record NoFieldAnswer(String asked, @JsonIgnore ProblemCode why, String message, String fix)
    implements Answer {
  /** Without the store, so that stores agree. */
  public static NoFieldAnswer of(String asked, Problem problem) {
    return new NoFieldAnswer(asked, problem.code(), problem.message(), problem.fix());
  }

  @Override
  public String kind() {
    return "no-field";
  }

  @JsonProperty("code")
  String code() {
    return why.text();
  }

  @Override
  public boolean found() {
    return false;
  }

  @Override
  public Optional<Problem> problem() {
    return Optional.of(Problem.of(why, message, fix));
  }

  @Override
  public void tell(Sheet sheet) {
    sheet.row("not here", Span.of(message));
    sheet.row("fix", Span.of(fix));
  }
}
