package dev.shopstrata.explain;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.problem.Problem;
import java.util.Optional;

/** Why something is as it is, in one store or in several that agree. */
@JsonPropertyOrder("kind")
public sealed interface Answer
    permits FileAnswer,
        KeyAnswer,
        MissingAnswer,
        PageAnswer,
        AssetAnswer,
        RedirectAnswer,
        GeneratedAnswer,
        NoPageAnswer,
        TextAnswer,
        NoTextAnswer,
        FieldAnswer,
        RecordAnswer,
        NoFieldAnswer {
  /** A stable word that tells the answers apart, for programs. */
  @JsonProperty("kind")
  String kind();

  /** Writes the answer for people. */
  void tell(Sheet sheet);

  /** Whether what was asked for is there. */
  default boolean found() {
    return true;
  }

  /** That it isn't there, as an error for when no store has it. */
  default Optional<Problem> problem() {
    return Optional.empty();
  }
}
