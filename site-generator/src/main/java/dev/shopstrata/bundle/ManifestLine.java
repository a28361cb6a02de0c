package dev.shopstrata.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One line of {@code manifest.ndjson}, without its line feed; path, digest and size are found
 * without parsing, because our own writer fixes their places.
 */
final class ManifestLine {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
  private static final byte[] PATH = ascii("{\"path\":\"");
  private static final byte[] SHA = ascii("\",\"sha256\":\"");
  private static final byte[] SIZE = ascii("\",\"size\":");
  private static final int HEX = 64;

  private final byte[] bytes;
  private final int pathEnd;

  /** Takes a line that {@link #of} made; another one is an {@link IllegalArgumentException}. */
  ManifestLine(byte[] bytes) {
    this.bytes = bytes;
    this.pathEnd = pathEnd(bytes);
    int sha = pathEnd + SHA.length;
    if (!at(bytes, 0, PATH) || !at(bytes, pathEnd, SHA) || !at(bytes, sha + HEX, SIZE)) {
      throw new IllegalArgumentException("not a line of a manifest");
    }
  }

  static ManifestLine of(SiteFile file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(256);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("path", file.path().value());
      json.writeStringField("sha256", file.sha256().hex());
      json.writeNumberField("size", file.size());
      json.writeStringField("contentType", file.contentType());
      json.writeStringField("cache", file.cache().text());
      json.writeObjectFieldStart("headers");
      for (Map.Entry<String, String> header : file.headers().entrySet()) {
        json.writeStringField(header.getKey(), header.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("tags");
      for (String tag : file.tags()) {
        json.writeString(tag);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ManifestLine(out.toByteArray());
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the path's closing quote is. */
  int pathEnd() {
    return pathEnd;
  }

  /** The path in UTF-8, whose unsigned order is the order of code points. */
  byte[] key() {
    byte[] raw = Arrays.copyOfRange(bytes, PATH.length, pathEnd);
    int length = 0;
    for (byte b : raw) {
      if (b != '\\') { // a path has no backslash, so it only escapes a quote here
        raw[length++] = b;
      }
    }
    return length == raw.length ? raw : Arrays.copyOf(raw, length);
  }

  int compareKey(byte[] other) {
    for (int i = PATH.length; i < pathEnd; i++) {
      if (bytes[i] == '\\') {
        return Arrays.compareUnsigned(key(), other);
      }
    }
    return Arrays.compareUnsigned(bytes, PATH.length, pathEnd, other, 0, other.length);
  }

  long size() {
    long size = 0;
    for (int i = pathEnd + SHA.length + HEX + SIZE.length; bytes[i] != ','; i++) {
      size = size * 10 + (bytes[i] - '0');
    }
    return size;
  }

  boolean hasContent(Digest digest, long length) {
    return size() == length && at(bytes, pathEnd + SHA.length, ascii(digest.hex()));
  }

  SiteFile file() {
    String sha256 = "";
    String contentType = "";
    CacheClass cache = CacheClass.FILE;
    NavigableMap<String, String> headers = new TreeMap<>();
    List<String> tags = new ArrayList<>();
    try (JsonParser json = JSON.createParser(bytes)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "sha256" -> sha256 = json.getText();
          case "contentType" -> contentType = json.getText();
          case "cache" -> cache = CacheClass.valueOf(json.getText().toUpperCase(Locale.ROOT));
          case "headers" -> {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
              headers.put(json.currentName(), json.nextTextValue());
            }
          }
          case "tags" -> {
            while (json.nextToken() == JsonToken.VALUE_STRING) {
              tags.add(json.getText());
            }
          }
          default -> json.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("not a line of a manifest", e);
    }
    SitePath path = SitePath.of(new String(key(), StandardCharsets.UTF_8));
    return new SiteFile(path, new Digest(sha256), size(), contentType, cache, headers, tags);
  }

  private static int pathEnd(byte[] bytes) {
    int i = PATH.length;
    while (i < bytes.length && bytes[i] != '"') {
      i += bytes[i] == '\\' ? 2 : 1;
    }
    return i;
  }

  private static boolean at(byte[] bytes, int from, byte[] expected) {
    int to = from + expected.length;
    return to <= bytes.length && Arrays.equals(bytes, from, to, expected, 0, expected.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
