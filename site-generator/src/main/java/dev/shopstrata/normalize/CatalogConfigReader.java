package dev.shopstrata.normalize;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.source.YamlReader;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a catalog.yaml. */
public final class CatalogConfigReader {
  private static final List<String> KEYS =
      List.of("format", "path", "files", "asOf", "locales", "currencies", "maxQuarantined");
  private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

  private final Problems problems;

  public CatalogConfigReader(Problems problems) {
    this.problems = problems;
  }

  /** The configuration, empty when it can't be used (then the problems say why). */
  public Optional<CatalogConfig> read(Path catalogYaml) {
    String label = catalogYaml.toString().replace('\\', '/');
    String text;
    try {
      text = Files.readString(catalogYaml);
    } catch (IOException e) {
      problems.add(
          Problem.of(
                  ProblemCode.CATALOG_CONFIG_INVALID,
                  "the catalog has no readable \"catalog.yaml\"",
                  "create the file with at least a line \"format: snapshot\" and \"path:\"")
              .at(Location.of(label)));
      return Optional.empty();
    }
    Optional<Node> root = new YamlReader(problems).read(text, label);
    if (root.isEmpty() || !(root.get() instanceof MapNode map)) {
      invalid(
          root.map(Node::at).orElse(Location.of(label)),
          "it has no keys and values",
          "write at least \"format:\" and \"path:\"");
      return Optional.empty();
    }
    checkKeys(map);
    Optional<String> format = map.text("format");
    if (format.isEmpty()) {
      invalid(map.at(), "it has no \"format\"", "add a line such as \"format: snapshot\"");
      return Optional.empty();
    }
    return Optional.of(
        new CatalogConfig(
            catalogYaml,
            format.get(),
            path(map, catalogYaml),
            globs(map),
            new DataFacts(asOf(map), texts(map, "locales"), texts(map, "currencies")),
            maxQuarantined(map),
            map.fields().get("format").at()));
  }

  private void checkKeys(MapNode map) {
    map.fields()
        .forEach(
            (key, field) -> {
              if (!KEYS.contains(key)) {
                invalid(
                    field.at(),
                    "\"" + key + "\" is no key of catalog.yaml",
                    "remove it, or use one of "
                        + String.join(", ", KEYS)
                        + DidYouMean.hint(key, KEYS));
              }
            });
  }

  private Path path(MapNode map, Path catalogYaml) {
    Path base = catalogYaml.toAbsolutePath().getParent();
    Optional<String> path = map.text("path");
    try {
      return path.map(base::resolve).orElse(base).normalize();
    } catch (InvalidPathException e) {
      invalid(
          map.get("path").orElse(map).at(),
          "\"path\" is no path on this system: " + e.getReason(),
          "write a path relative to catalog.yaml, with forward slashes");
      return base;
    }
  }

  private List<Glob> globs(MapNode map) {
    List<String> globs = texts(map, "files");
    return (globs.isEmpty() ? List.of("*.json") : globs)
        .stream().map(Glob::of).collect(Collectors.toList());
  }

  private Optional<Instant> asOf(MapNode map) {
    Optional<String> text = map.text("asOf");
    try {
      return text.map(Instant::parse);
    } catch (DateTimeException e) {
      invalid(
          map.get("asOf").orElse(map).at(),
          "\"asOf\" is \"" + text.orElse("") + "\", which is no instant",
          "write a date and time with zone, such as 2026-11-27T00:00:00Z");
      return Optional.empty();
    }
  }

  private BigDecimal maxQuarantined(MapNode map) {
    Optional<Node> node = map.get("maxQuarantined");
    if (node.isEmpty()) {
      return ONE_PERCENT;
    }
    try {
      BigDecimal share = new BigDecimal(map.text("maxQuarantined").orElse(""));
      if (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
        return share;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of range.
    }
    invalid(
        node.get().at(),
        "\"maxQuarantined\" is no number from 0 to 1",
        "write the part of the records that may be refused, such as 0.01");
    return ONE_PERCENT;
  }

  private List<String> texts(MapNode map, String key) {
    Optional<Node> node = map.get(key);
    List<String> texts = new ArrayList<>();
    if (node.isPresent()) {
      List<Node> items = node.get() instanceof ListNode list ? list.items() : List.of(node.get());
      for (Node item : items) {
        if (item instanceof ScalarNode scalar && !scalar.isNull()) {
          texts.add(scalar.text());
        } else {
          invalid(
              item.at(),
              "\"" + key + "\" has a " + item.kindName() + " where text is wanted",
              "write a list of texts");
        }
      }
    }
    return texts;
  }

  private void invalid(Location at, String message, String fix) {
    problems.add(Problem.of(ProblemCode.CATALOG_CONFIG_INVALID, message, fix).at(at));
  }
}
