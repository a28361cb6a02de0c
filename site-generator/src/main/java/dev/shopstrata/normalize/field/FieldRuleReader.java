package dev.shopstrata.normalize.field;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads rules for fields: {@code brand: marke}, or {@code brand: {from: marke, then: [trim]}}. */
public final class FieldRuleReader {
  private static final List<String> KEYS = List.of("from", "then", "value");
  private static final List<String> STEPS =
      List.of("trim", "html-decode", "text-to-html", "split", "lookup", "template");

  private static final Map<String, Step> NAMED =
      Map.of(
          "trim", new Step.Trim(),
          "html-decode", new Step.HtmlDecode(),
          "text-to-html", new Step.TextToHtml());

  private final Problems problems;

  public FieldRuleReader(Problems problems) {
    this.problems = problems;
  }

  /** The rules by field, in the order they are written. */
  public Map<String, FieldRule> rules(MapNode fields) {
    Map<String, FieldRule> rules = new LinkedHashMap<>();
    fields
        .fields()
        .forEach((name, field) -> rule(field.value()).ifPresent(rule -> rules.put(name, rule)));
    return rules;
  }

  private Optional<FieldRule> rule(Node node) {
    if (node instanceof MapNode map) {
      return Optional.of(rule(map));
    }
    List<String> from = texts(node);
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(new FieldRule(from, null, List.of(), node.at()));
  }

  private FieldRule rule(MapNode map) {
    map.fields()
        .forEach(
            (key, field) -> {
              if (!KEYS.contains(key)) {
                invalid(
                    field.value(),
                    "\"" + key + "\" is no part of a rule for a field",
                    "use from, then or value" + DidYouMean.hint(key, KEYS));
              }
            });
    List<Step> steps = new ArrayList<>();
    map.get("then")
        .ifPresent(
            then -> {
              for (Node step : then instanceof ListNode list ? list.items() : List.of(then)) {
                step(step).ifPresent(steps::add);
              }
            });
    List<String> from = map.get("from").map(this::texts).orElse(List.of());
    String value = map.text("value").orElse(null);
    if (from.isEmpty() && value == null) {
      invalid(
          map, "a rule says neither \"from\" nor \"value\"", "write from: and a column or pointer");
    }
    return new FieldRule(from, value, steps, map.at());
  }

  private Optional<Step> step(Node node) {
    if (node instanceof ScalarNode scalar && NAMED.containsKey(scalar.text())) {
      return Optional.of(NAMED.get(scalar.text()));
    }
    if (node instanceof MapNode map && map.fields().size() == 1) {
      if (map.text("split").isPresent()) {
        return Optional.of(new Step.Split(map.text("split").get()));
      }
      if (map.text("template").isPresent()) {
        return Optional.of(new Step.Template(map.text("template").get()));
      }
      if (map.map("lookup").isPresent()) {
        return Optional.of(new Step.Lookup(table(map.map("lookup").get())));
      }
    }
    String name =
        node instanceof ScalarNode scalar
            ? scalar.text()
            : node instanceof MapNode map
                ? String.join(", ", map.fields().keySet())
                : node.kindName();
    invalid(
        node,
        "\"" + name + "\" is no change that can be made to a value",
        "use trim, html-decode, text-to-html, {split: \",\"}, {lookup: {a: b}} or {template: \"x{}\"}"
            + DidYouMean.hint(name, STEPS));
    return Optional.empty();
  }

  private static NavigableMap<String, String> table(MapNode lookup) {
    NavigableMap<String, String> table = new TreeMap<>();
    lookup.fields().keySet().forEach(key -> lookup.text(key).ifPresent(to -> table.put(key, to)));
    return table;
  }

  private List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    for (Node item : node instanceof ListNode list ? list.items() : List.of(node)) {
      if (item instanceof ScalarNode scalar && !scalar.isNull()) {
        texts.add(scalar.text());
      } else {
        invalid(item, "a column or pointer is a " + item.kindName(), "write its name as text");
      }
    }
    return texts;
  }

  private void invalid(Node node, String message, String fix) {
    problems.add(Problem.of(ProblemCode.CATALOG_CONFIG_INVALID, message, fix).at(node.at()));
  }
}
