package dev.shopstrata.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JSON into nodes; duplicate keys are refused, numbers keep their text. */
public final class JsonReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(64).maxNumberLength(200).build())
          .build();

  private final Problems problems;

  public JsonReader(Problems problems) {
    this.problems = problems;
  }

  /** The document's root, empty when the text has none or is invalid (then a problem says why). */
  public Optional<Node> read(String text, String file) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      Node root = convert(parser, file);
      if (parser.nextToken() != null) {
        problems.add(invalid("there is more text after the value").at(here(parser, file)));
        return Optional.empty();
      }
      return Optional.of(root);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      Location place =
          at == null ? Location.of(file) : Location.of(file, at.getLineNr(), at.getColumnNr());
      problems.add(invalid(e.getOriginalMessage()).at(place));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem invalid(String why) {
    return Problem.of(
        ProblemCode.JSON_INVALID,
        "this is not valid JSON: " + why,
        "correct the JSON at this place");
  }

  private static Location here(JsonParser parser, String file) {
    JsonLocation at = parser.currentTokenLocation();
    return Location.of(file, at.getLineNr(), at.getColumnNr());
  }

  private static Node convert(JsonParser parser, String file) throws IOException {
    Location at = here(parser, file);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      List<Field> fields = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        Location keyAt = here(parser, file);
        parser.nextToken();
        fields.add(new Field(key, keyAt, convert(parser, file)));
      }
      return MapNode.of(fields, at);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(convert(parser, file));
      }
      return new ListNode(items, at);
    }
    return token == JsonToken.VALUE_STRING
        ? ScalarNode.text(parser.getText(), at)
        : ScalarNode.plain(parser.getText(), at);
  }
}
