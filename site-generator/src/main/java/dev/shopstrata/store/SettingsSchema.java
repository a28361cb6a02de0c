package dev.shopstrata.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Holds merged settings against {@code site.schema.json}; each violation becomes a problem at the
 * place where a layer wrote the value.
 */
final class SettingsSchema {
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)pass(word|phrase)?$|secret|token|credential|(access|api|private|secret)[_-]?key|user(name)?$");

  private final JsonNode definition;
  private final Schema schema;

  SettingsSchema() {
    try (InputStream in = SettingsSchema.class.getResourceAsStream("site.schema.json")) {
      definition = new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(definition);
  }

  JsonNode definition() {
    return definition;
  }

  List<Problem> violations(MapNode settings) {
    return violations(settings, error -> true);
  }

  /** As {@link #violations}, for settings that other layers have yet to complete. */
  List<Problem> partViolations(MapNode settings) {
    return violations(settings, error -> !error.getKeyword().equals("required"));
  }

  private List<Problem> violations(MapNode settings, Predicate<Error> counts) {
    List<Problem> problems = new ArrayList<>();
    for (Error error : schema.validate(NodeJson.of(settings))) {
      if (counts.test(error)) {
        problems.add(problem(error, settings));
      }
    }
    return problems;
  }

  /** The validator's own messages change with the default locale, so they are not used. */
  private Problem problem(Error error, MapNode settings) {
    Node node = settings;
    StringBuilder name = new StringBuilder();
    NodePath path = error.getInstanceLocation();
    for (int i = 0; i < path.getNameCount(); i++) {
      Object step = path.getElement(i);
      if (node instanceof MapNode map) {
        node = map.fields().get(step.toString()).value();
        name.append(name.isEmpty() ? "" : ".").append(step);
      } else {
        int index = Integer.parseInt(step.toString());
        node = ((ListNode) node).items().get(index);
        name.append('[').append(index + 1).append(']');
      }
    }
    JsonNode rule = rule(error.getSchemaLocation().getFragment());
    String keyword = error.getKeyword();
    String key = error.getProperty();
    if (keyword.equals("additionalProperties")) {
      return unknownKey(key, name.toString(), (MapNode) node, rule);
    }
    if (keyword.equals("required")) {
      String full = name.isEmpty() ? key : name + "." + key;
      return invalid(
          "\"" + full + "\" is missing",
          "add \"" + key + ": " + example(rule.path("properties").path(key)) + "\"",
          node.at());
    }
    return invalid(
        "\"" + name + "\" " + broken(keyword, rule, node),
        "write for example " + example(rule),
        node.at());
  }

  private static Problem unknownKey(String key, String parent, MapNode map, JsonNode rule) {
    if (parent.startsWith("publish") && SECRET.matcher(key).find()) {
      return secret(key, map.fields().get(key).at());
    }
    List<String> known = new ArrayList<>();
    rule.path("properties").fieldNames().forEachRemaining(known::add);
    return Problem.of(
            ProblemCode.SETTINGS_KEY_UNKNOWN,
            "\"" + key + "\" is no setting" + (parent.isEmpty() ? "" : " of \"" + parent + "\""),
            "use one of "
                + String.join(", ", known)
                + DidYouMean.hint(key, known)
                + (parent.isEmpty() ? "; your own values go under \"custom\"" : ""))
        .at(map.fields().get(key).at());
  }

  /** Says, without repeating it, that something looks like a password. */
  static Problem secret(String key, Location at) {
    return Problem.of(
            ProblemCode.SETTINGS_SECRET,
            "\"" + key + "\" looks like a secret, and settings are read by everybody",
            "take it out and change it where it came from; credentials are a <server> of Maven's"
                + " settings.xml, which \"server\" names")
        .at(at);
  }

  private static String broken(String keyword, JsonNode rule, Node node) {
    return switch (keyword) {
      case "type" -> "must be " + types(rule) + ", not " + node.kindName();
      case "enum" -> "must be one of " + words(rule.path("enum"));
      case "minItems" -> "must have at least " + rule.path("minItems").asText() + " item";
      case "minLength" -> "must not be empty";
      case "minimum" -> "must be at least " + rule.path("minimum").asText();
      case "maximum" -> "must be at most " + rule.path("maximum").asText();
      default -> "has no valid value: \"" + node.toJava() + "\"";
    };
  }

  private static String types(JsonNode rule) {
    JsonNode type = rule.path("type");
    return (type.isArray() ? words(type) : type.asText())
        .replace("string", "text")
        .replace("object", "a map")
        .replace("array", "a list")
        .replace("integer", "a whole number")
        .replace("boolean", "true or false");
  }

  private static String words(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(" or "));
  }

  /** The first example of a rule, or of the definition it refers to. */
  private String example(JsonNode rule) {
    JsonNode own = rule.path("examples").path(0);
    if (own.isMissingNode() && rule.has("$ref")) {
      return example(definition.at(rule.path("$ref").asText().substring(1)));
    }
    return own.isMissingNode() ? "…" : own.isTextual() ? own.asText() : own.toString();
  }

  /** The part of the schema that holds the violated keyword. */
  private JsonNode rule(NodePath keyword) {
    JsonNode rule = definition;
    for (int i = 0; i < keyword.getNameCount() - 1; i++) {
      Object step = keyword.getElement(i);
      rule = step instanceof Integer index ? rule.path(index) : rule.path(step.toString());
    }
    return rule;
  }

  private static Problem invalid(String message, String fix, Location at) {
    return Problem.of(ProblemCode.SETTINGS_INVALID, message, fix).at(at);
  }
}
