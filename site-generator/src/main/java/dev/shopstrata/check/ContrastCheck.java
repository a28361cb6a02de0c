package dev.shopstrata.check;

import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.tree.TreePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Holds the colours of a store's tokens that stand on each other against WCAG's contrast. */
final class ContrastCheck {
  static final TreePath TOKENS = TreePath.of("styles/tokens.yaml");
  private static final double ENOUGH = 4.5;

  private record Pair(String front, String ground) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("text", "background"),
          new Pair("text", "surface"),
          new Pair("muted", "background"),
          new Pair("muted", "surface"),
          new Pair("accent", "background"),
          new Pair("accent", "surface"),
          new Pair("on-accent", "accent"),
          new Pair("sale", "background"),
          new Pair("good", "background"),
          new Pair("warn", "background"),
          new Pair("error", "background"));

  void check(CheckedStore store, Consumer<Finding> found) {
    Optional<MapNode> tokens =
        store
            .tree()
            .file(TOKENS)
            .flatMap(MergedFile::data)
            .filter(MapNode.class::isInstance)
            .map(MapNode.class::cast);
    if (tokens.isEmpty()) {
      return;
    }
    Map<String, String> light = colors(tokens.get());
    check("light", light, found);
    Optional<MapNode> dark = tokens.get().map("dark");
    if (dark.isPresent()) {
      Map<String, String> both = new TreeMap<>(light);
      both.putAll(colors(dark.get()));
      check("dark", both, found);
    }
  }

  private static Map<String, String> colors(MapNode tokens) {
    Map<String, String> colors = new TreeMap<>();
    tokens
        .map("color")
        .ifPresent(
            map ->
                map.fields()
                    .keySet()
                    .forEach(key -> map.text(key).ifPresent(text -> colors.put(key, text))));
    return colors;
  }

  private static void check(String mode, Map<String, String> colors, Consumer<Finding> found) {
    for (Pair pair : PAIRS) {
      Optional<Color> front = Color.parse(colors, pair.front());
      Optional<Color> ground = Color.parse(colors, pair.ground());
      if (front.isPresent() && ground.isPresent()) {
        double contrast = front.get().contrast(ground.get());
        if (contrast < ENOUGH) {
          found.accept(
              new Finding(
                  ProblemCode.CONTRAST_LOW,
                  mode + " " + pair.front() + " " + pair.ground(),
                  "in the "
                      + mode
                      + " colours, \""
                      + pair.front()
                      + "\" on \""
                      + pair.ground()
                      + "\" has a contrast of "
                      + tenths(contrast)
                      + ", not "
                      + tenths(ENOUGH)));
        }
      }
    }
  }

  /** Cut, not rounded: 4.49 is not enough. */
  private static String tenths(double number) {
    long tenths = (long) (number * 10);
    return tenths / 10 + "." + tenths % 10;
  }
}
