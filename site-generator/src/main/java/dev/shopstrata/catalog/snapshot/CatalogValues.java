package dev.shopstrata.catalog.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;

/** The scalar types of catalog records that are text in JSON: instants as ISO 8601, digests. */
final class CatalogValues {
  private CatalogValues() {}

  static SimpleModule module() {
    return new SimpleModule("catalog-values")
        .addSerializer(Instant.class, new TextSerializer<>(Instant.class))
        .addDeserializer(
            Instant.class,
            new TextDeserializer<>(
                Instant.class, Instant::parse, "an instant such as 2026-11-27T00:00:00Z"))
        .addSerializer(Digest.class, new TextSerializer<>(Digest.class))
        .addDeserializer(
            Digest.class,
            new TextDeserializer<>(Digest.class, Digest::new, "64 lower-case hexadecimal digits"));
  }

  private static final class TextSerializer<T> extends StdScalarSerializer<T> {
    private static final long serialVersionUID = 1L;

    TextSerializer(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(value.toString());
    }
  }

  private static final class TextDeserializer<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;
    private final String wanted;

    TextDeserializer(Class<T> type, Function<String, T> parse, String wanted) {
      super(type);
      this.parse = parse;
      this.wanted = wanted;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String text = in.getValueAsString("");
      try {
        return parse.apply(text);
      } catch (DateTimeException | IllegalArgumentException e) {
        throw (IOException)
            context.weirdStringException(text, handledType(), "not " + wanted).initCause(e);
      }
    }
  }
}
