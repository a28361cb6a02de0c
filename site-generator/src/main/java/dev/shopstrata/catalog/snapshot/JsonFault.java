package dev.shopstrata.catalog.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in one line what Jackson found wrong. */
final class JsonFault {
  private static final Pattern ADVICE_FOR_PROGRAMMERS = Pattern.compile(" \\(set Des.*\\)$");

  private JsonFault() {}

  static String of(JsonProcessingException e) {
    String first = e.getOriginalMessage().lines().findFirst().orElse("");
    String message = ADVICE_FOR_PROGRAMMERS.matcher(first).replaceAll("");
    String path =
        e instanceof JsonMappingException mapping
            ? mapping.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."))
            : "";
    return path.isEmpty() ? message : "in \"" + path + "\": " + message;
  }
}
