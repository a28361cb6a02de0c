package dev.shopstrata.explain;

import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.util.stream.Collectors;

/** Values as one short line. */
final class Shown {
  private static final int LONGEST = 100;

  private Shown() {}

  static String of(Node node) {
    return shortened(text(node));
  }

  private static String text(Node node) {
    if (node instanceof ListNode list) {
      return list.items().stream().map(Shown::text).collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof MapNode map) {
      return map.fields().values().stream()
          .map(field -> field.key() + ": " + text(field.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    ScalarNode scalar = (ScalarNode) node;
    return scalar.isNull() ? "null" : scalar.text();
  }

  static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int cut = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST - 1));
    return line.substring(0, cut) + "…";
  }

  /** A line shortened so that a part of it stays. */
  static String around(String line, String part) {
    int at = line.indexOf(part);
    int start = at + part.length() <= LONGEST ? 0 : Math.max(0, at - LONGEST / 3);
    return (start == 0 ? "" : "…") + shortened(line.substring(start));
  }
}
