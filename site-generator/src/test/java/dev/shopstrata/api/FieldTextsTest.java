package dev.shopstrata.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FieldTextsTest {
  /** A component without a text ends the making of the description with an exception. */
  @Test
  void texts_are_of_records_and_components_that_the_api_has_and_of_no_others() {
    JsonNode schemas = OpenApi.of("Shop", "/api").path("components").path("schemas");
    NavigableSet<String> described = new TreeSet<>();
    schemas
        .properties()
        .forEach(
            schema -> {
              described.add(schema.getKey());
              schema
                  .getValue()
                  .path("properties")
                  .fieldNames()
                  .forEachRemaining(name -> described.add(schema.getKey() + "." + name));
            });

    assertThat(new FieldTexts().names()).isEqualTo(described);
  }
}
