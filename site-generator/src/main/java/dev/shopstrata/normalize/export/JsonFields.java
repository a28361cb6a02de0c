package dev.shopstrata.normalize.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Looks into JSON records whose fields may be missing, null, blank or of another type. */
public final class JsonFields {
  private JsonFields() {}

  /** The first of the fields that has a text or a number, as text without blanks around it. */
  public static Optional<String> text(JsonNode record, String... names) {
    for (String name : names) {
      JsonNode value = record.path(name);
      if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return Optional.of(value.asText().strip());
      }
    }
    return Optional.empty();
  }

  /** The first of the fields that says anything; everything but "false" is a yes. */
  public static Optional<Boolean> flag(JsonNode record, String... names) {
    return text(record, names).map(text -> !text.equalsIgnoreCase("false"));
  }
}
