package dev.shopstrata.normalize;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.YamlReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a catalog.yaml. */
public final class CatalogConfigReader {
  private static final Set<String> KEYS =
      Set.of("asOf", "locales", "currencies", "maxQuarantined", "sources");
  private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

  private final Problems problems;
  private final ConfigTexts texts;

  public CatalogConfigReader(Problems problems) {
    this.problems = problems;
    this.texts = new ConfigTexts(problems);
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
      texts.invalid(
          root.map(Node::at).orElse(Location.of(label)),
          "it has no keys and values",
          "write at least \"format:\" and \"path:\"");
      return Optional.empty();
    }
    checkKeys(map, map.get("sources").isPresent());
    DataFacts facts =
        new DataFacts(asOf(map), texts.list(map, "locales"), texts.list(map, "currencies"));
    List<SourceConfig> sources =
        sources(map, new SourceConfigReader(texts, catalogYaml, map, facts));
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(new CatalogConfig(catalogYaml, sources, facts, maxQuarantined(map)));
  }

  private List<SourceConfig> sources(MapNode map, SourceConfigReader reader) {
    List<SourceConfig> sources = new ArrayList<>();
    if (map.get("sources").isEmpty()) {
      reader.read(map).ifPresent(sources::add);
      return sources;
    }
    List<Node> items = map.list("sources").map(ListNode::items).orElse(List.of());
    if (items.isEmpty()) {
      texts.invalid(
          map.get("sources").get().at(),
          "\"sources\" is no list of exports",
          "write a list whose items have at least \"format:\" and \"path:\"");
    }
    for (Node item : items) {
      if (item instanceof MapNode source) {
        checkKeys(source, SourceConfigReader.KEYS);
        reader.read(source).ifPresent(sources::add);
      } else {
        texts.invalid(
            item.at(),
            "an item of \"sources\" is a " + item.kindName(),
            "write \"- format:\" with its \"path:\" below");
      }
    }
    return onlyExports(sources);
  }

  private List<SourceConfig> onlyExports(List<SourceConfig> sources) {
    for (SourceConfig source : sources) {
      if (sources.size() > 1 && source.format().equals(CatalogConfig.SNAPSHOT)) {
        texts.invalid(
            source.at(),
            "a snapshot can't be one of several sources",
            "read the snapshot alone, or name the exports it was made of");
        return List.of();
      }
    }
    return sources;
  }

  private void checkKeys(MapNode map, boolean hasSources) {
    Set<String> known = new TreeSet<>(KEYS);
    known.addAll(hasSources ? SourceConfigReader.SHARED : SourceConfigReader.KEYS);
    checkKeys(map, known);
  }

  private void checkKeys(MapNode map, Set<String> known) {
    List<String> keys = known.stream().sorted().toList();
    map.fields()
        .forEach(
            (key, field) -> {
              if (!known.contains(key)) {
                texts.invalid(
                    field.at(),
                    "\"" + key + "\" is no key of catalog.yaml",
                    "remove it, or use one of "
                        + String.join(", ", keys)
                        + DidYouMean.hint(key, keys));
              }
            });
  }

  private Optional<Instant> asOf(MapNode map) {
    Optional<String> text = map.text("asOf");
    try {
      return text.map(Instant::parse);
    } catch (DateTimeException e) {
      texts.invalid(
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
    texts.invalid(
        node.get().at(),
        "\"maxQuarantined\" is no number from 0 to 1",
        "write the part of the records that may be refused, such as 0.01");
    return ONE_PERCENT;
  }
}
