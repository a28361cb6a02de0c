package dev.shopstrata.normalize.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a JSON file record by record: an array of records, a page of a query that has them under a
 * name, one record alone, or one record a line. Of equal keys the last counts, as in most readers.
 */
public final class JsonRecords {
  private static final ObjectReader READER = mapper().readerFor(JsonNode.class);
  private static final ObjectReader LINES =
      READER.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Where pages of queries have their records. */
  private static final Set<String> LISTS = Set.of("results");

  private JsonRecords() {}

  private static JsonMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(200).maxNumberLength(400).build())
            .build();
    return JsonMapper.builder(factory)
        .nodeFactory(new BoundedNumbers())
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build();
  }

  /** What is done with each record. */
  @FunctionalInterface
  public interface Action {
    void accept(JsonNode record, SourcePosition at);
  }

  /** Calls the action for each record; a page has them under {@code results}. */
  public static void forEach(ExportFile file, ReadingListener listener, Action action)
      throws IOException {
    forEach(file, LISTS, listener, action);
  }

  /**
   * Calls the action for each record. A line of a file that has one record a line and can't be read
   * is told to the listener; any other file throws where it is no JSON any more.
   *
   * @param lists names under which a page of a query has its records
   */
  public static void forEach(
      ExportFile file, Set<String> lists, ReadingListener listener, Action action)
      throws IOException {
    try (Reader text = ExportText.open(file, listener)) {
      if (hasLines(file)) {
        readLines(file, new BufferedReader(text, 1 << 16), listener, action);
      } else {
        read(text, new Reading(file, lists, action, Long.MAX_VALUE));
      }
    }
  }

  /** The first record that can be read, to see what a file has. */
  public static Optional<JsonNode> first(ExportFile file, Set<String> lists) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    try (Reader text = ExportText.open(file)) {
      if (hasLines(file)) {
        return firstLine(new BufferedReader(text, 1 << 16));
      }
      read(text, new Reading(file, lists, (record, at) -> found.add(record), 1));
    }
    return found.stream().findFirst();
  }

  /** The first record of an array, of a page's results, or of lines. */
  public static Optional<JsonNode> first(ExportFile file) throws IOException {
    return first(file, LISTS);
  }

  private static boolean hasLines(ExportFile file) {
    String name = file.plainName();
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private static void readLines(
      ExportFile file, BufferedReader text, ReadingListener listener, Action action)
      throws IOException {
    int number = 0;
    for (String next = text.readLine(); next != null; next = text.readLine()) {
      String line = next;
      number++;
      if (!line.isBlank()) {
        SourcePosition at = new SourcePosition(file.name(), number, number);
        line(line)
            .ifPresentOrElse(
                record -> action.accept(record, at),
                () -> listener.unreadable(at, "the line is no JSON", line));
      }
    }
  }

  private static Optional<JsonNode> firstLine(BufferedReader text) throws IOException {
    Optional<JsonNode> found = Optional.empty();
    for (String line = text.readLine(); line != null && found.isEmpty(); line = text.readLine()) {
      found = line.isBlank() ? found : line(line);
    }
    return found;
  }

  private static Optional<JsonNode> line(String line) {
    try {
      return Optional.of(LINES.readTree(line));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static void read(Reader text, Reading reading) throws IOException {
    try (JsonParser parser = READER.createParser(text)) {
      reading.read(parser);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new ExportException(
          at == null
              ? reading.file.place(0, 0)
              : reading.file.place(at.getLineNr(), at.getColumnNr()),
          e.getOriginalMessage().lines().findFirst().orElse("no valid JSON"),
          e);
    }
  }

  private static final class Reading {
    private final ExportFile file;
    private final Set<String> lists;
    private final Action action;
    private final long limit;
    private long number;

    Reading(ExportFile file, Set<String> lists, Action action, long limit) {
      this.file = file;
      this.lists = lists;
      this.action = action;
      this.limit = limit;
    }

    void read(JsonParser parser) throws IOException {
      JsonToken token;
      while (number < limit && (token = parser.nextToken()) != null) {
        if (token == JsonToken.START_ARRAY) {
          readArray(parser);
        } else if (token == JsonToken.START_OBJECT) {
          readObject(parser);
        } else {
          tell(parser);
        }
      }
    }

    private void readArray(JsonParser parser) throws IOException {
      while (number < limit && parser.nextToken() != JsonToken.END_ARRAY) {
        tell(parser);
      }
    }

    /** A page of a query says its limit and offset before its results. */
    private void readObject(JsonParser parser) throws IOException {
      int line = parser.currentTokenLocation().getLineNr();
      ObjectNode record = JsonNodeFactory.instance.objectNode();
      boolean isPage = false;
      while (number < limit && parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY
            && lists.contains(key)
            && !record.has("id")
            && !record.has("key")) {
          isPage = true;
          readArray(parser);
        } else {
          record.set(key, READER.readTree(parser));
        }
      }
      if (!isPage) {
        tell(record, line);
      }
    }

    private void tell(JsonParser parser) throws IOException {
      int line = parser.currentTokenLocation().getLineNr();
      tell(READER.readTree(parser), line);
    }

    private void tell(JsonNode record, int line) {
      number++;
      action.accept(record, new SourcePosition(file.name(), number, line));
    }
  }
}
