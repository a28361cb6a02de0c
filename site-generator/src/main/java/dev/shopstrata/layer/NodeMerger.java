package dev.shopstrata.layer;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Merges one layer's structured data into what it inherits: maps deeply, {@code key: null} takes
 * away, {@code key+} appends, lists of items with an id by id, anything else replaces.
 */
final class NodeMerger {
  private final LayerId layer;
  private final Problems problems;
  private final IdListMerger lists;

  NodeMerger(LayerId layer, Problems problems) {
    this.layer = layer;
    this.problems = problems;
    this.lists = new IdListMerger(this, layer, problems);
  }

  /** Merging into nothing still counts: it resolves {@code null}, {@code +} and {@code $} keys. */
  Node merge(Optional<Node> inherited, Node own) {
    if (own instanceof MapNode map) {
      return mergeMaps(inherited.filter(MapNode.class::isInstance).map(MapNode.class::cast), map);
    }
    if (own instanceof ListNode list) {
      return lists.merge(
          inherited.filter(ListNode.class::isInstance).map(ListNode.class::cast), list);
    }
    return own;
  }

  MapNode mergeMaps(Optional<MapNode> inherited, MapNode own) {
    Map<String, Field> fields =
        new LinkedHashMap<>(inherited.map(MapNode::fields).orElseGet(Map::of));
    for (Field field : own.fields().values()) {
      if (isAddition(field.key())) {
        append(fields, own, field);
      } else if (field.value() instanceof ScalarNode scalar && scalar.isNull()) {
        fields.remove(literal(field.key()));
      } else {
        String key = literal(field.key());
        Optional<Node> below = Optional.ofNullable(fields.get(key)).map(Field::value);
        fields.put(key, new Field(key, field.at(), merge(below, field.value())));
      }
    }
    return new MapNode(fields, own.at());
  }

  private void append(Map<String, Field> fields, MapNode own, Field field) {
    String key = merged(field.key());
    boolean twice =
        own.fields().keySet().stream().anyMatch(k -> !isAddition(k) && literal(k).equals(key));
    if (twice) {
      report(
          field,
          ProblemCode.MERGE_KEY_TWICE,
          "\"" + key + "\" and \"" + field.key() + "\" stand side by side",
          "keep one: \"" + key + "\" replaces what is inherited, \"" + key + "+\" follows it");
      return;
    }
    Optional<Node> below = Optional.ofNullable(fields.get(key)).map(Field::value);
    if (!(field.value() instanceof ListNode added)) {
      report(
          field,
          ProblemCode.MERGE_APPEND_INVALID,
          "\"" + field.key() + "\" appends, but it is no list: " + field.value().kindName(),
          "write a list, or \"" + key + "\\+\" when the key itself ends in a plus");
      return;
    }
    if (below.isPresent() && !(below.get() instanceof ListNode)) {
      report(
          field,
          ProblemCode.MERGE_APPEND_INVALID,
          "\"" + field.key() + "\" appends to what is no list but: " + below.get().kindName(),
          "write \"" + key + "\" to replace the value from " + below.get().at());
      return;
    }
    List<Node> items = new ArrayList<>();
    below.map(ListNode.class::cast).ifPresent(list -> items.addAll(list.items()));
    items.addAll(lists.merge(Optional.empty(), added).items());
    ListNode joined = new ListNode(items, added.at());
    lists.reportRepeatedIds(joined);
    fields.put(key, new Field(key, field.at(), joined));
  }

  private static boolean isAddition(String key) {
    return key.length() > 1 && key.endsWith("+") && !key.endsWith("\\+");
  }

  /** The key of the merged map that a key of a layer's file speaks of, with or without a plus. */
  static String merged(String key) {
    return literal(isAddition(key) ? key.substring(0, key.length() - 1) : key);
  }

  /** The key itself: {@code 18+} for the escaped {@code 18\+}. */
  private static String literal(String key) {
    return key.endsWith("\\+") ? key.substring(0, key.length() - 2) + "+" : key;
  }

  private void report(Field field, ProblemCode code, String message, String fix) {
    problems.add(Problem.of(code, message, fix).at(field.at()).inLayer(layer.value()));
  }
}
