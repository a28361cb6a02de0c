package dev.shopstrata.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Writes and reads lines of a ledger: JSON with keys in a fixed order, absent when empty. */
final class LedgerText {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private LedgerText() {}

  /** The line without its line feed. */
  static byte[] write(LedgerLine line) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(200);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("store", line.key().store());
      json.writeStringField("locale", line.key().locale());
      json.writeStringField("kind", line.key().kind().text());
      json.writeStringField("id", line.key().id());
      json.writeStringField("url", line.url());
      if (!line.slug().isEmpty()) {
        json.writeStringField("slug", line.slug());
      }
      if (!line.category().isEmpty()) {
        json.writeStringField("category", line.category());
      }
      if (!line.before().isEmpty()) {
        json.writeArrayFieldStart("before");
        for (String url : line.before()) {
          json.writeString(url);
        }
        json.writeEndArray();
      }
      if (line.discontinued()) {
        json.writeBooleanField("discontinued", true);
      }
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /**
   * The line that a text says.
   *
   * @throws IOException saying what is wrong with it
   */
  static LedgerLine read(byte[] text) throws IOException {
    NavigableMap<String, String> texts = new TreeMap<>();
    List<String> before = new ArrayList<>();
    boolean discontinued = false;
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("it is no JSON object");
      }
      for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
        JsonToken value = json.nextToken();
        switch (key) {
          case "store", "locale", "kind", "id", "url", "slug", "category" ->
              texts.put(key, string(json, key));
          case "before" -> {
            if (value != JsonToken.START_ARRAY) {
              throw new IOException("\"before\" is no list");
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
              before.add(url(string(json, key)));
            }
          }
          case "discontinued" -> discontinued = json.getBooleanValue();
          default -> throw new IOException("\"" + key + "\" is no key of a ledger");
        }
      }
      if (json.nextToken() != null) {
        throw new IOException("something follows its object");
      }
    }
    LedgerKind kind =
        LedgerKind.of(required(texts, "kind"))
            .orElseThrow(() -> new IOException("no kind is called \"" + texts.get("kind") + "\""));
    LedgerKey key =
        new LedgerKey(
            required(texts, "store"), required(texts, "locale"), kind, required(texts, "id"));
    return new LedgerLine(
        key,
        url(required(texts, "url")),
        texts.getOrDefault("slug", ""),
        texts.getOrDefault("category", ""),
        before,
        discontinued);
  }

  private static String string(JsonParser json, String key) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw new IOException("\"" + key + "\" is no text");
    }
    return json.getText();
  }

  private static String required(NavigableMap<String, String> texts, String key)
      throws IOException {
    String text = texts.getOrDefault(key, "");
    if (text.isEmpty()) {
      throw new IOException("\"" + key + "\" is missing");
    }
    return text;
  }

  /** A URL of a ledger becomes a line of redirects.txt, where a space would part it. */
  private static String url(String text) throws IOException {
    boolean plain = text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    if (!text.startsWith("/") || text.startsWith("//") || !plain) {
      throw new IOException("\"" + text + "\" is no percent-encoded path of a store");
    }
    return text;
  }
}
