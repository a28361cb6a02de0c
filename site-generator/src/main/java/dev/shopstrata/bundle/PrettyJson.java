package dev.shopstrata.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.shopstrata.tree.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NavigableMap;

/** Writes small JSON documents that people also read, the same bytes on every system. */
final class PrettyJson {
  /** Writes the fields of the root object. */
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private PrettyJson() {}

  static byte[] of(Fields fields) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static void digests(JsonGenerator json, String name, NavigableMap<String, Digest> digests)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Digest> digest : digests.entrySet()) {
      json.writeStringField(digest.getKey(), digest.getValue().hex());
    }
    json.writeEndObject();
  }
}
