package dev.shopstrata.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.shopstrata.content.RichText;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** Writes template values as JSON that can stand in HTML scripts. */
final class JsonText {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new HtmlEscapes())
          .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private final RecordComponents records;

  JsonText(RecordComponents records) {
    this.records = records;
  }

  /** No {@code <}, {@code >}, {@code &}, {@code '} and no line separators are left in it. */
  String of(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(JsonGenerator json, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean known) {
      json.writeBoolean(known);
    } else if (value instanceof BigDecimal decimal) {
      json.writeNumber(decimal.toPlainString());
    } else if (value instanceof Number number) {
      json.writeNumber(number.toString());
    } else if (value instanceof RichText rich) {
      json.writeString(rich.html());
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : Loop.sorted(map).entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        write(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Record record) {
      writeRecord(json, record);
    } else {
      json.writeString(Printing.text(value).orElseThrow(() -> unwritable(value)));
    }
  }

  private static TemplateProblem unwritable(Object value) {
    return new TemplateProblem(
        Problem.of(
            ProblemCode.VALUE_UNPRINTABLE,
            Printing.kind(value) + " can't be written as JSON",
            "write the components you need as a map: {name: value}"),
        null,
        0,
        "");
  }

  private void writeRecord(JsonGenerator json, Record value) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, RecordComponents.Accessor> component :
        records.of(value.getClass()).entrySet()) {
      json.writeFieldName(component.getKey());
      write(json, component.getValue().get(value));
    }
    json.writeEndObject();
  }

  private static final class HtmlEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
      for (char c : new char[] {'<', '>', '&', '\''}) {
        codes[c] = CharacterEscapes.ESCAPE_STANDARD;
      }
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      boolean separator = c == 0x2028 || c == 0x2029;
      return separator ? new SerializedString(separatorText(c)) : null;
    }

    private static String separatorText(int c) {
      return c == 0x2028 ? "\\u2028" : "\\u2029";
    }
  }
}
