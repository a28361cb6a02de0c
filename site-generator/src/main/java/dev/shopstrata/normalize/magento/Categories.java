package dev.shopstrata.normalize.magento;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads category tables, and the paths by which products name categories. */
final class Categories {
  private static final Pattern SLASH = Pattern.compile("(?<!\\\\)/");

  private final Settings settings;
  private final CatalogSink sink;
  private final CategoryPaths paths;
  private final Set<String> known = new HashSet<>();
  private final Map<String, String> idBySlug = new HashMap<>();

  Categories(Settings settings, CatalogSink sink) {
    this.settings = settings;
    this.sink = sink;
    this.paths = new CategoryPaths(sink, settings.locale());
  }

  /** A row of a category table; a path that another table has, too, counts once. */
  void add(Cells row, SourcePosition at) {
    List<String> names = new ArrayList<>(row.get("path").map(Categories::names).orElse(List.of()));
    Optional<String> parent = CategoryPaths.id(names);
    String name =
        row.get("name")
            .map(PlainText::decoded)
            .filter(n -> !n.isEmpty())
            .orElseThrow(() -> new UnreadableException("it has no \"name\""));
    names.add(name);
    String id = CategoryPaths.id(names).orElseThrow();
    row.get("url_key").ifPresent(slug -> idBySlug.putIfAbsent(slug, id));
    if (!known.add(id)) {
      sink.tally().merged();
      return;
    }
    sink.category(
        new Category(
            id,
            parent.orElse(null),
            row.get("url_key").map(this::text).orElse(null),
            text(name),
            row.get("description").map(this::text).orElse(null),
            null,
            row.get("position")
                .flatMap(Amounts::number)
                .map(BigDecimal::toPlainString)
                .orElse(null),
            null,
            !row.first("active", "is_active").filter("0"::equals).isPresent(),
            row.is("include_in_menu", "0") ? Map.of("includeInMenu", false) : null),
        at);
  }

  private LocalizedText text(String text) {
    return LocalizedText.of(Map.of(settings.locale(), text));
  }

  /** The category with this part of an address. */
  Optional<String> bySlug(String slug) {
    return Optional.ofNullable(idBySlug.get(slug));
  }

  /** A product's categories: of the export's paths, or of the names in sample data. */
  List<CategoryLink> links(Cells row, String place) {
    List<CategoryLink> links = new ArrayList<>();
    row.get("categories")
        .ifPresent(
            cell -> {
              for (List<String> path : paths(cell)) {
                paths.link(path).ifPresent(links::add);
              }
            });
    row.get("category").ifPresent(cell -> walk(Arrays.asList(cell.split("\n")), links, place));
    return CategoryPaths.ranked(links);
  }

  /**
   * Names in sample data walk down the tree; one that is no child of the one before it begins at
   * the top again.
   */
  private void walk(List<String> names, List<CategoryLink> links, String place) {
    List<String> path = new ArrayList<>();
    for (String name : names) {
      if (name.isBlank()) {
        continue;
      }
      List<String> below = new ArrayList<>(path);
      below.add(name);
      if (known.contains(CategoryPaths.id(below).orElse(""))) {
        path = below;
      } else if (known.contains(CategoryPaths.id(List.of(name)).orElse(""))) {
        path = new ArrayList<>(List.of(name));
      } else {
        sink.tally().note("a reference to a category that is not there was dropped", place);
        continue;
      }
      paths.link(path).ifPresent(links::add);
    }
  }

  /** A cell's paths, without the root that all have in common. */
  private List<List<String>> paths(String cell) {
    List<String> pieces = new ArrayList<>();
    String root = "";
    boolean isWrapped = cell.startsWith("\"");
    for (String part : cell.split("[,\n]", -1)) {
      String piece = isWrapped ? part.replaceAll("^\\s*\"|\"\\s*$", "") : part;
      String first = names(piece).stream().findFirst().orElse("");
      boolean isRest =
          !pieces.isEmpty()
              && !first.equals(root)
              && (piece.startsWith(" ") || names(piece).size() < 2);
      if (isRest) {
        // A name may have a comma of its own.
        pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + "," + piece);
      } else {
        root = pieces.isEmpty() ? first : root;
        pieces.add(piece);
      }
    }
    return pieces.stream()
        .map(Categories::names)
        .map(path -> settings.keepsRoot() || path.isEmpty() ? path : path.subList(1, path.size()))
        .toList();
  }

  private static List<String> names(String path) {
    return Arrays.stream(SLASH.split(path, -1))
        .map(name -> name.replace("\\/", "/").strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
