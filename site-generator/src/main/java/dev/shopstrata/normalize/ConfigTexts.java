package dev.shopstrata.normalize;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Takes texts out of a catalog.yaml and reports what is none. */
final class ConfigTexts {
  private final Problems problems;

  ConfigTexts(Problems problems) {
    this.problems = problems;
  }

  Problems problems() {
    return problems;
  }

  /** A list of texts; one text alone is a list of one. */
  List<String> list(MapNode map, String key) {
    Optional<Node> node = map.get(key);
    List<String> texts = new ArrayList<>();
    if (node.isPresent()) {
      List<Node> items = node.get() instanceof ListNode list ? list.items() : List.of(node.get());
      for (Node item : items) {
        text(item, key).ifPresent(texts::add);
      }
    }
    return texts;
  }

  /** One text. */
  Optional<String> one(MapNode map, String key) {
    Optional<Node> node = map.get(key);
    if (node.isPresent() && !(node.get() instanceof ScalarNode)) {
      invalid(node.get().at(), "\"" + key + "\" is a " + node.get().kindName(), "write one text");
    }
    return map.text(key);
  }

  /** A map of texts. */
  NavigableMap<String, String> map(MapNode map, String key) {
    NavigableMap<String, String> texts = new TreeMap<>();
    Optional<Node> node = map.get(key);
    if (node.isPresent() && !(node.get() instanceof MapNode)) {
      invalid(node.get().at(), "\"" + key + "\" is no map", "write lines \"name: text\" below it");
    }
    map.map(key)
        .ifPresent(
            inner ->
                inner
                    .fields()
                    .forEach(
                        (name, field) ->
                            text(field.value(), key).ifPresent(text -> texts.put(name, text))));
    return texts;
  }

  private Optional<String> text(Node item, String key) {
    if (item instanceof ScalarNode scalar && !scalar.isNull()) {
      return Optional.of(scalar.text());
    }
    invalid(
        item.at(),
        "\"" + key + "\" has a " + item.kindName() + " where text is wanted",
        "write a list of texts");
    return Optional.empty();
  }

  void invalid(Location at, String message, String fix) {
    problems.add(Problem.of(ProblemCode.CATALOG_CONFIG_INVALID, message, fix).at(at));
  }
}
