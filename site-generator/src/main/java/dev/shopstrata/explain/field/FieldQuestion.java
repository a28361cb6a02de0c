package dev.shopstrata.explain.field;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/** Asks for a field of a record, or for all of them: {@code product/4711#price}. */
public record FieldQuestion(RecordId record, Optional<FieldPath> field) {
  /**
   * The question of a text, without the leading {@code catalog:}.
   *
   * @throws ProblemException when it isn't one
   */
  public static FieldQuestion parse(String text) {
    int slash = text.indexOf('/');
    int hash = text.indexOf('#', Math.max(0, slash));
    String id = slash < 0 ? "" : text.substring(slash + 1, hash < 0 ? text.length() : hash);
    Optional<FieldPath> field =
        hash < 0 ? Optional.empty() : FieldPath.parse(text.substring(hash + 1));
    for (RecordId.Kind kind : RecordId.Kind.values()) {
      boolean isKind = slash > 0 && text.substring(0, slash).equals(kind.text());
      if (isKind && !id.isEmpty() && (hash < 0 || field.isPresent())) {
        return new FieldQuestion(new RecordId(kind, id), field);
      }
    }
    throw new ProblemException(
        List.of(
            Problem.of(
                ProblemCode.EXPLAIN_QUESTION_INVALID,
                "\"catalog:" + text + "\" names no record of a catalog",
                "write catalog:product/<id>, catalog:category/<id>, and after # a field, such as"
                    + " catalog:product/4711#variants[SKU-1].price")));
  }

  @Override
  public String toString() {
    return "catalog:" + record + field.map(path -> "#" + path).orElse("");
  }
}
