package dev.shopstrata.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The response headers that files have in common (mirrors {@code headers.json}): told once in a
 * bundle, not once per file.
 *
 * @param byType media type without parameters, or {@code *} for all files → header name → value;
 *     what is told of a type comes before what is told of all
 */
public record SharedHeaders(NavigableMap<String, NavigableMap<String, String>> byType) {
  /** The type that stands for all files. */
  public static final String ALL = "*";

  /** No headers at all. */
  public static final SharedHeaders NONE = new SharedHeaders(new TreeMap<>());

  private static final int FORMAT = 1;

  public SharedHeaders {
    NavigableMap<String, NavigableMap<String, String>> copy = new TreeMap<>();
    byType.forEach(
        (type, headers) ->
            copy.put(type, Collections.unmodifiableNavigableMap(new TreeMap<>(headers))));
    byType = Collections.unmodifiableNavigableMap(copy);
  }

  /**
   * The shared headers of the bundle in this folder; none when it has none.
   *
   * @throws dev.shopstrata.problem.ProblemException when they can't be understood
   */
  public static SharedHeaders read(Path storeDirectory) {
    Path file = storeDirectory.resolve(StoreFolder.HEADERS);
    if (!Disk.isFile(file)) {
      return NONE;
    }
    try {
      return parse(Files.readAllBytes(file))
          .orElseThrow(
              () -> BundleProblems.damaged(file, "it can't be read, or is of another version"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Everything a file is served with, by name: its content type, how long it may be kept, what its
   * type has, and its own headers before all.
   */
  public NavigableMap<String, String> of(SiteFile file) {
    NavigableMap<String, String> headers = new TreeMap<>(of(file.contentType()));
    headers.put("Cache-Control", file.cache().cacheControl());
    headers.put("Content-Type", file.contentType());
    headers.putAll(file.headers());
    return headers;
  }

  /** The shared headers of a content type, with or without parameters. */
  public NavigableMap<String, String> of(String contentType) {
    int end = contentType.indexOf(';');
    String type = (end < 0 ? contentType : contentType.substring(0, end)).strip();
    NavigableMap<String, String> headers = new TreeMap<>();
    headers.putAll(byType.getOrDefault(ALL, new TreeMap<>()));
    headers.putAll(byType.getOrDefault(type, new TreeMap<>()));
    return headers;
  }

  /** The file's text; empty for no headers. */
  Content content() {
    if (byType.isEmpty()) {
      return new BytesContent("");
    }
    return new BytesContent(
        PrettyJson.of(
            json -> {
              json.writeNumberField("format", FORMAT);
              json.writeObjectFieldStart("cacheControl");
              for (CacheClass cache : CacheClass.values()) {
                json.writeStringField(cache.text(), cache.cacheControl());
              }
              json.writeEndObject();
              json.writeObjectFieldStart("headers");
              for (Map.Entry<String, NavigableMap<String, String>> type : byType.entrySet()) {
                json.writeObjectFieldStart(type.getKey());
                for (Map.Entry<String, String> header : type.getValue().entrySet()) {
                  json.writeStringField(header.getKey(), header.getValue());
                }
                json.writeEndObject();
              }
              json.writeEndObject();
            }));
  }

  private static Optional<SharedHeaders> parse(byte[] text) {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(new String(text, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    if (root.path("format").asInt() != FORMAT) {
      return Optional.empty();
    }
    NavigableMap<String, NavigableMap<String, String>> byType = new TreeMap<>();
    for (Map.Entry<String, JsonNode> type : root.path("headers").properties()) {
      NavigableMap<String, String> headers = new TreeMap<>();
      type.getValue().properties().forEach(h -> headers.put(h.getKey(), h.getValue().asText()));
      byType.put(type.getKey(), headers);
    }
    return Optional.of(new SharedHeaders(byType));
  }
}
