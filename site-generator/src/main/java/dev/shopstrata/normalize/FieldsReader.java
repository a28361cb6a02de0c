package dev.shopstrata.normalize;

import dev.shopstrata.normalize.field.FieldOverrides;
import dev.shopstrata.normalize.field.FieldRule;
import dev.shopstrata.normalize.field.FieldRuleReader;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.source.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads {@code fields:} and {@code addCustomFields:} of a catalog.yaml, which are written there or
 * in a file of their own.
 */
final class FieldsReader {
  private final ConfigTexts texts;
  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  FieldsReader(ConfigTexts texts, Path folder) {
    this.texts = texts;
    this.folder = folder;
  }

  FieldOverrides read(Optional<Node> fields, Optional<Node> custom) {
    NavigableMap<String, FieldRule> rules = new TreeMap<>();
    fields.flatMap(this::written).ifPresent(node -> rules.putAll(rules(node, "fields")));
    rules.forEach(
        (field, rule) -> {
          if (!FieldOverrides.isField(field)) {
            texts.invalid(
                rule.at(),
                "\"" + field + "\" is no field of a product",
                "write it as snapshots do, such as brand, name.de, seo.title.de or $custom.badge");
          }
        });
    custom.flatMap(this::written).ifPresent(node -> rules.putAll(customRules(node)));
    return new FieldOverrides(rules);
  }

  /** The files that were read for it. */
  List<Path> files() {
    return List.copyOf(files);
  }

  /** What is written there, or in the file that is named there. */
  private Optional<Node> written(Node node) {
    if (!(node instanceof ScalarNode name)) {
      return Optional.of(node);
    }
    try {
      Path file = folder.resolve(name.text()).normalize();
      String text = Files.readString(file);
      files.add(file);
      return new YamlReader(texts.problems()).read(text, file.toString().replace('\\', '/'));
    } catch (IOException | InvalidPathException e) {
      texts.invalid(
          node.at(),
          "the file \"" + name.text() + "\" can't be read",
          "write a path relative to catalog.yaml, or the fields themselves");
      return Optional.empty();
    }
  }

  private Map<String, FieldRule> rules(Node node, String key) {
    if (node instanceof MapNode map) {
      return new FieldRuleReader(texts.problems()).rules(map);
    }
    texts.invalid(
        node.at(),
        "\"" + key + "\" is a " + node.kindName(),
        "write lines \"field: column\" below it");
    return Map.of();
  }

  /** A list of columns and pointers, or rules by name. */
  private Map<String, FieldRule> customRules(Node node) {
    NavigableMap<String, FieldRule> rules = new TreeMap<>();
    if (node instanceof ListNode list) {
      for (Node item : list.items()) {
        if (item instanceof ScalarNode path && !path.isNull()) {
          String name = path.text().substring(path.text().lastIndexOf('/') + 1);
          rules.put("$custom." + name, FieldRule.from(path.text(), path.at()));
        } else {
          texts.invalid(
              item.at(),
              "\"addCustomFields\" has a " + item.kindName(),
              "write columns or pointers");
        }
      }
      return rules;
    }
    rules(node, "addCustomFields").forEach((name, rule) -> rules.put("$custom." + name, rule));
    return rules;
  }
}
