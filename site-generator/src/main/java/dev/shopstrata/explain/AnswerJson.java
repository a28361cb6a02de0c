package dev.shopstrata.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/** Writes answers as JSON: the components of their records; what is empty is left out. */
final class AnswerJson {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .addModule(new SimpleModule().addSerializer(Place.class, new PlaceJson()))
          .build();

  private AnswerJson() {}

  static String of(Object answer) {
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    try {
      return JSON.writer(pretty).writeValueAsString(answer) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A place is left out where there is none, and so are its unknown line and column. */
  private static final class PlaceJson extends JsonSerializer<Place> {
    @Override
    public boolean isEmpty(SerializerProvider provider, Place place) {
      return place.isNowhere();
    }

    @Override
    public void serialize(Place place, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      if (!place.layer().isEmpty()) {
        json.writeStringField("layer", place.layer());
      }
      json.writeStringField("file", place.file());
      if (place.line() > 0) {
        json.writeNumberField("line", place.line());
      }
      if (place.column() > 0) {
        json.writeNumberField("column", place.column());
      }
      json.writeEndObject();
    }
  }
}
