package dev.shopstrata.asset;

import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.tree.TreePath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes design tokens as CSS custom properties, outside of all cascade layers: {@code color:
 * {brand: "#123"}} becomes {@code --color-brand}, and what is under {@code dark} holds when the
 * visitor prefers dark colours.
 */
final class TokenSheet {
  static final TreePath SOURCE = TreePath.of("styles/tokens.yaml");
  static final TreePath STYLE = TreePath.of("styles/tokens.css");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");
  private static final String DARK = "dark";

  private final MergedFile file;
  private final StyleAddresses addresses;
  private final AssetReport report;

  TokenSheet(MergedFile file, StyleAddresses addresses, AssetReport report) {
    this.file = file;
    this.addresses = addresses;
    this.report = report;
  }

  String text() {
    Map<String, String> light = new LinkedHashMap<>();
    Map<String, String> dark = new LinkedHashMap<>();
    Optional<Node> root = file.data();
    if (root.isPresent() && root.get() instanceof MapNode tokens) {
      for (Field field : tokens.fields().values()) {
        if (field.key().equals(DARK)) {
          collect("-", field, dark);
        } else {
          collect("--" + field.key(), field, light);
        }
      }
    } else {
      root.ifPresent(node -> refuse("tokens must be a map, this is a " + node.kindName(), node));
    }
    String inDark = dark.isEmpty() ? "" : "@media (prefers-color-scheme:dark){" + rule(dark) + "}";
    return rule(light) + inDark;
  }

  private static String rule(Map<String, String> properties) {
    StringBuilder rule = new StringBuilder(":root{");
    properties.forEach((name, value) -> rule.append(name).append(':').append(value).append(';'));
    return rule.append('}').toString();
  }

  /** Adds a token, or all tokens of a group, to the properties. */
  private void collect(String name, Field field, Map<String, String> properties) {
    Node value = field.value();
    if (!NAME.matcher(field.key()).matches()) {
      refuse("\"" + field.key() + "\" can't be part of a property's name", value);
    } else if (value instanceof MapNode group) {
      group
          .fields()
          .values()
          .forEach(inner -> collect(name + "-" + inner.key(), inner, properties));
    } else if (name.equals("-")) {
      refuse("\"dark\" must be a map of tokens, this is a " + value.kindName(), value);
    } else {
      text(value)
          .flatMap(text -> checked(name, text, value))
          .filter(text -> isNew(name, value, properties))
          .ifPresent(text -> properties.put(name, text));
    }
  }

  /** A scalar as written, a list's scalars with commas between; nothing for {@code null}. */
  private Optional<String> text(Node value) {
    if (value instanceof ListNode list) {
      StringBuilder joined = new StringBuilder();
      for (Node item : list.items()) {
        if (!(item instanceof ScalarNode scalar) || scalar.isNull()) {
          refuse("a token's list holds values only, this is a " + item.kindName(), item);
          return Optional.empty();
        }
        joined.append(joined.length() == 0 ? "" : ",").append(scalar.text());
      }
      return Optional.of(joined.toString());
    }
    return value instanceof ScalarNode scalar && !scalar.isNull()
        ? Optional.of(scalar.text().strip())
        : Optional.empty();
  }

  private Optional<String> checked(String name, String text, Node at) {
    Sheet sheet = CssScanner.scan(text);
    if (text.isEmpty() || !sheet.valueOnly() || !sheet.findings().isEmpty()) {
      refuse("\"" + text + "\" is no value for " + name, at);
      return Optional.empty();
    }
    return Optional.of(addresses.text(sheet.pieces(), SOURCE, layerFile(at)));
  }

  private boolean isNew(String name, Node at, Map<String, String> properties) {
    if (properties.containsKey(name)) {
      refuse("two tokens make the property " + name, at);
    }
    return !properties.containsKey(name);
  }

  private void refuse(String message, Node node) {
    report.add(
        new Finding(
            ProblemCode.TOKEN_INVALID,
            message,
            "write one CSS value without \";\", \"{\", \"}\" and \"!\", names of letters, digits and hyphens",
            new Place(node.at().line(), node.at().column())),
        layerFile(node));
  }

  private LayerFile layerFile(Node node) {
    return file.parts().stream()
        .filter(part -> part.display().equals(node.at().file()))
        .findFirst()
        .orElse(file.winner());
  }
}
