package dev.shopstrata.normalize.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Fields of a product that catalog.yaml takes from the raw record, whatever the normalizer made of
 * it: {@code brand}, {@code name.de}, {@code seo.title.de}, {@code attributes.material}, {@code
 * $custom.badge}.
 *
 * @param rules by field
 */
public record FieldOverrides(NavigableMap<String, FieldRule> rules) {
  public static final FieldOverrides NONE = new FieldOverrides(new TreeMap<>());

  private static final String ATTRIBUTES = "attributes";

  public FieldOverrides {
    rules = Collections.unmodifiableNavigableMap(new TreeMap<>(rules));
  }

  /** Whether a product has a field of this name, as snapshots write it. */
  public static boolean isField(String field) {
    if (field.startsWith(ATTRIBUTES + ".")) {
      return true;
    }
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    List<String> steps = List.of(field.split("\\.", -1));
    ObjectNode at = tree;
    for (String step : steps.subList(0, steps.size() - 1)) {
      at = at.putObject(step);
    }
    at.putNull(steps.get(steps.size() - 1));
    List<String> unknown = new ArrayList<>();
    try {
      Product read = CatalogJson.reader(Product.class, unknown::add).readValue(tree);
      return read != null && unknown.isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** The rules that a field, or something in it, may have its value from. */
  public NavigableMap<String, FieldRule> of(String field) {
    NavigableMap<String, FieldRule> found = new TreeMap<>();
    rules.forEach(
        (name, rule) -> {
          if (name.equals(field) || name.startsWith(field + ".") || field.startsWith(name + ".")) {
            found.put(name, rule);
          }
        });
    return found;
  }

  /**
   * The product with these fields; a rule that finds nothing leaves its field as it is.
   *
   * @throws UnreadableException when a value doesn't fit its field
   */
  public Product apply(Product product, RawRecord record) {
    if (rules.isEmpty()) {
      return product;
    }
    ObjectNode tree = (ObjectNode) CatalogJson.tree(product);
    rules.forEach(
        (field, rule) ->
            rule.value(record).ifPresent(value -> put(tree, field, CatalogJson.tree(value))));
    try {
      return CatalogJson.value(tree, Product.class);
    } catch (IllegalArgumentException e) {
      String reason = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
      throw new UnreadableException("a value of \"fields\" in catalog.yaml doesn't fit: " + reason);
    }
  }

  private void put(ObjectNode tree, String field, JsonNode value) {
    String[] steps = field.split("\\.", 2);
    if (steps[0].equals(ATTRIBUTES) && steps.length == 2) {
      attribute(tree, steps[1], value);
      return;
    }
    ObjectNode at = tree;
    while (steps.length == 2) {
      at = at.get(steps[0]) instanceof ObjectNode inner ? inner : at.putObject(steps[0]);
      steps = steps[1].split("\\.", 2);
    }
    at.set(steps[0], value);
  }

  private void attribute(ObjectNode tree, String label, JsonNode value) {
    ArrayNode list =
        tree.get(ATTRIBUTES) instanceof ArrayNode own ? own : tree.putArray(ATTRIBUTES);
    String name = AttributeDraft.name(label);
    ObjectNode attribute = null;
    for (JsonNode one : list) {
      if (one.path("name").asText().equals(name)) {
        attribute = (ObjectNode) one;
      }
    }
    if (attribute == null) {
      attribute = list.addObject();
      attribute.put("name", name);
      ObjectNode labels = attribute.putObject("label");
      tree.path("name").fieldNames().forEachRemaining(tag -> labels.put(tag, label));
    }
    attribute.set("value", value);
    attribute.remove("valueLabel");
  }
}
