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
import java.util.regex.Pattern;

/** Reads a catalog.yaml. */
public final class CatalogConfigReader {
  private static final Set<String> KEYS =
      Set.of("id", "asOf", "locales", "currencies", "maxQuarantined", "sources");
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
  private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

  private final Problems problems;
  private final ConfigTexts texts;

  public CatalogConfigReader(Problems problems) {
    this.problems = problems;
    this.texts = new ConfigTexts(problems);
  }

  /** Says which id a catalog has; empty when none, which was reported. */
  private interface Naming {
    Optional<String> id(MapNode map);
  }

  /**
   * The configuration, empty when it can't be used (then the problems say why). The catalog is
   * called as the file says, else like its folder.
   */
  public Optional<CatalogConfig> read(Path catalogYaml) {
    String folder = catalogYaml.toAbsolutePath().getParent().getFileName().toString();
    return read(catalogYaml, map -> Optional.of(map.text("id").orElse(folder)));
  }

  /** As {@link #read}, of a catalog that is called like its folder and no other way. */
  Optional<CatalogConfig> readNamed(Path catalogYaml, String folder) {
    return read(catalogYaml, map -> folderId(map, folder));
  }

  /** As {@link #read}, of a catalog whose file has to give its id. */
  Optional<CatalogConfig> readNaming(Path catalogYaml) {
    return read(catalogYaml, this::ownId);
  }

  /** As {@link #readNaming}, of a file in an archive that is the snapshot. */
  Optional<CatalogConfig> readPacked(String text, String label, Path archive) {
    return read(text, label, archive, this::ownId)
        .map(
            config ->
                new CatalogConfig(
                    config.id(),
                    archive,
                    List.of(config.sources().get(0).snapshotAt(archive)),
                    config.facts(),
                    config.maxQuarantined()));
  }

  private Optional<CatalogConfig> read(Path catalogYaml, Naming naming) {
    return text(catalogYaml).flatMap(text -> read(text, label(catalogYaml), catalogYaml, naming));
  }

  private static String label(Path file) {
    return file.toString().replace('\\', '/');
  }

  private Optional<String> text(Path catalogYaml) {
    try {
      return Optional.of(Files.readString(catalogYaml));
    } catch (IOException e) {
      problems.add(
          Problem.of(
                  ProblemCode.CATALOG_CONFIG_INVALID,
                  "the catalog has no readable \"catalog.yaml\"",
                  "create the file with at least a line \"format: snapshot\" and \"path:\"")
              .at(Location.of(label(catalogYaml))));
      return Optional.empty();
    }
  }

  private Optional<CatalogConfig> read(String text, String label, Path file, Naming naming) {
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
    List<SourceConfig> sources = sources(map, new SourceConfigReader(texts, file, map, facts));
    BigDecimal maxQuarantined = maxQuarantined(map);
    return naming
        .id(map)
        .filter(id -> !sources.isEmpty())
        .map(id -> new CatalogConfig(id, file, sources, facts, maxQuarantined));
  }

  private Optional<String> ownId(MapNode map) {
    Optional<String> id = map.text("id").filter(text -> ID.matcher(text).matches());
    if (id.isEmpty()) {
      texts.invalid(
          map.get("id").map(Node::at).orElse(map.at()),
          map.get("id").isEmpty()
              ? "it has no \"id\""
              : "\"" + map.text("id").orElse("") + "\" is no id of a catalog",
          "write small letters, digits and hyphens, such as \"id: main\"");
    }
    return id;
  }

  private Optional<String> folderId(MapNode map, String folder) {
    if (map.get("id").isEmpty() || map.text("id").filter(folder::equals).isPresent()) {
      return Optional.of(folder);
    }
    texts.invalid(
        map.get("id").get().at(),
        "\"id\" is not the name of the folder, \"" + folder + "\"",
        "leave \"id\" out: a catalog here is called like its folder");
    return Optional.empty();
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
