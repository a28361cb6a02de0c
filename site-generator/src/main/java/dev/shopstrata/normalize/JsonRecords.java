package dev.shopstrata.normalize;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.problem.Location;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a JSON file record by record: an array of records, a query result with {@code results}, or
 * one record after the other (NDJSON).
 */
public final class JsonRecords {
  private static final ObjectReader READER =
      CatalogJson.reader(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonRecords() {}

  /** What is done with each record. */
  @FunctionalInterface
  public interface Action {
    void accept(JsonNode record, SourcePosition at);
  }

  /** Calls the action for each record; throws when the file is no JSON from some place on. */
  public static void forEach(ExportFile file, Action action) throws IOException {
    read(new Reading(file, action, Long.MAX_VALUE));
  }

  /** The first record, to see what a file has. */
  public static Optional<JsonNode> first(ExportFile file) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    read(new Reading(file, (record, at) -> found.add(record), 1));
    return found.stream().findFirst();
  }

  private static void read(Reading reading) throws IOException {
    Path path = reading.file.path();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        JsonParser parser = READER.createParser(in)) {
      reading.read(parser);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String label = path.toString().replace('\\', '/');
      throw new ExportException(
          at == null ? Location.of(label) : Location.of(label, at.getLineNr(), at.getColumnNr()),
          e.getOriginalMessage().lines().findFirst().orElse("no valid JSON"),
          e);
    }
  }

  private static final class Reading {
    private final ExportFile file;
    private final Action action;
    private final long limit;
    private long number;

    Reading(ExportFile file, Action action, long limit) {
      this.file = file;
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
            && key.equals("results")
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
