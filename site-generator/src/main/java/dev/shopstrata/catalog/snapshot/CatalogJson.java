package dev.shopstrata.catalog.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shopstrata.catalog.LocalizedText;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How catalog records are written as JSON: keys in the records' order, absent values and empty
 * lists left out, numbers exact, instants and enums as text. Nothing is ever chosen by type names
 * in the data.
 */
public final class CatalogJson {
  private static final JsonMapper MAPPER = mapper();
  private static final ObjectWriter LINES = MAPPER.writer();
  private static final ObjectWriter DOCUMENTS =
      MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private CatalogJson() {}

  private static JsonMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(64).maxNumberLength(200).build())
            .build();
    JsonMapper.Builder builder =
        JsonMapper.builder(factory)
            .enable(
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.USE_LONG_FOR_INTS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .addHandler(new UnknownFields())
            .addModule(CatalogValues.module())
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
    for (Class<?> type : List.of(List.class, Map.class, LocalizedText.class)) {
      builder.withConfigOverride(
          type,
          override ->
              override.setInclude(
                  JsonInclude.Value.construct(
                      JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)));
    }
    return builder.build();
  }

  /** Reads one type, ignoring fields it doesn't know. */
  public static ObjectReader reader(Class<?> type) {
    return MAPPER.readerFor(type);
  }

  /** Reads one type and tells each field it doesn't know, as {@code prices.currenzy}. */
  public static ObjectReader reader(Class<?> type, Consumer<String> unknownField) {
    return MAPPER.readerFor(type).withAttribute(UnknownFields.LISTENER, unknownField);
  }

  /** The record as one line of UTF-8, without a line end. */
  public static byte[] line(Object value) {
    return bytes(LINES, value);
  }

  /** The record as an indented file with a line end. */
  public static byte[] document(Object value) {
    byte[] text = bytes(DOCUMENTS, value);
    byte[] file = Arrays.copyOf(text, text.length + 1);
    file[text.length] = '\n';
    return file;
  }

  private static byte[] bytes(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record as a tree, to patch it. */
  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** What a tree stands for; an {@link IllegalArgumentException} tells what doesn't fit. */
  public static <T> T value(JsonNode tree, Class<T> type) {
    return MAPPER.convertValue(tree, type);
  }
}
