package dev.shopstrata.layer;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.source.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@code layer.yaml} as written: names and types are checked, meanings are not.
 *
 * @param id the declared id, if any
 * @param isCertain whether what it extends is known for certain
 * @param at the file
 */
record LayerYaml(
    Optional<ScalarNode> id,
    List<ScalarNode> parents,
    Optional<ScalarNode> store,
    LayerRules rules,
    boolean isCertain,
    Location at) {
  private static final List<String> KEYS =
      List.of("extends", "store", "remove", "replace", "protect", "accept", "owners", "id");

  static LayerYaml read(String text, Location at, Problems problems) {
    Problems unread = new Problems();
    Optional<Node> root = new YamlReader(unread).read(text, at.file());
    problems.addAll(unread.sorted());
    Reading reading = new Reading(problems);
    MapNode map =
        root.filter(MapNode.class::isInstance).map(MapNode.class::cast).orElse(MapNode.empty(at));
    boolean nothing = root.filter(n -> n instanceof ScalarNode s && s.isNull()).isPresent();
    boolean isMap = root.isEmpty() || nothing || root.get() instanceof MapNode;
    if (!isMap) {
      reading.invalid(
          "a layer.yaml must be a map of keys and values",
          "write \"extends: [base]\"",
          root.orElseThrow());
    }
    map.fields().values().forEach(reading::checkKey);
    PathRuleReader rules = new PathRuleReader(problems);
    return new LayerYaml(
        reading.scalar(map, "id"),
        reading.list(map, "extends"),
        reading.scalar(map, "store"),
        new LayerRules(
            rules.paths("remove", reading.list(map, "remove")),
            rules.paths("replace", reading.list(map, "replace")),
            rules.parts("protect", reading.list(map, "protect")),
            rules.paths("accept", reading.list(map, "accept")),
            reading.list(map, "owners").stream().map(ScalarNode::text).toList()),
        isMap && !unread.hasErrors() && hasClearParents(map),
        at);
  }

  /** Whether {@code extends} is a list of names, and not hidden behind a slip of the pen. */
  private static boolean hasClearParents(MapNode map) {
    if (!map.fields().containsKey("extends")) {
      return map.fields().keySet().stream()
          .noneMatch(key -> DidYouMean.closest(key, KEYS).filter("extends"::equals).isPresent());
    }
    return map.get("extends").isEmpty()
        || map.list("extends")
            .filter(list -> list.items().stream().allMatch(ScalarNode.class::isInstance))
            .isPresent();
  }

  private record Reading(Problems problems) {
    void checkKey(Field field) {
      if (!KEYS.contains(field.key())) {
        problems.add(
            Problem.of(
                    ProblemCode.LAYER_KEY_UNKNOWN,
                    "\"" + field.key() + "\" is no key of a layer.yaml",
                    "use one of " + String.join(", ", KEYS) + DidYouMean.hint(field.key(), KEYS))
                .at(field.at()));
      }
    }

    Optional<ScalarNode> scalar(MapNode map, String key) {
      Optional<Node> value = map.get(key);
      if (value.isPresent() && !(value.get() instanceof ScalarNode)) {
        invalid(
            "\"" + key + "\" must be text, not a " + value.get().kindName(),
            "write \"" + key + ": name\"",
            value.get());
      }
      return value.filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }

    List<ScalarNode> list(MapNode map, String key) {
      Optional<Node> value = map.get(key);
      if (value.isPresent() && !(value.get() instanceof ListNode)) {
        String example = value.get() instanceof ScalarNode s ? s.text() : "…";
        invalid(
            "\"" + key + "\" must be a list, not " + value.get().kindName(),
            "write \"" + key + ": [" + example + "]\"",
            value.get());
      }
      List<ScalarNode> items = new ArrayList<>();
      for (Node item : map.list(key).map(ListNode::items).orElse(List.of())) {
        if (item instanceof ScalarNode scalar && !scalar.isNull()) {
          items.add(scalar);
        } else {
          invalid(
              "an item of \"" + key + "\" must be text, not " + item.kindName(),
              "write one name or pattern per item",
              item);
        }
      }
      return items;
    }

    void invalid(String message, String fix, Node node) {
      problems.add(Problem.of(ProblemCode.LAYER_YAML_INVALID, message, fix).at(node.at()));
    }
  }
}
