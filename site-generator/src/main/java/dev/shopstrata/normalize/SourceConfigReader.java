package dev.shopstrata.normalize;

import dev.shopstrata.normalize.field.FieldOverrides;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.tree.Glob;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads what a catalog.yaml says of one export; what it doesn't say holds for all of them. */
final class SourceConfigReader {
  /** What may stand beside {@code sources:} and then holds for each. */
  static final Set<String> SHARED =
      Set.of(
          "locale", "currency", "images", "languages", "priceScopes", "fields", "addCustomFields");

  static final Set<String> KEYS =
      Set.of(
          "format",
          "path",
          "files",
          "fetch",
          "options",
          "locale",
          "currency",
          "images",
          "languages",
          "priceScopes",
          "fields",
          "addCustomFields");

  private static final List<String> SCOPE = List.of("channel", "country", "customerGroup");

  private final ConfigTexts texts;
  private final Path catalogYaml;
  private final MapNode catalog;
  private final DataFacts facts;

  SourceConfigReader(ConfigTexts texts, Path catalogYaml, MapNode catalog, DataFacts facts) {
    this.facts = facts;
    this.texts = texts;
    this.catalogYaml = catalogYaml;
    this.catalog = catalog;
  }

  Optional<SourceConfig> read(MapNode source) {
    Optional<String> format = source.text("format");
    if (format.isEmpty()) {
      texts.invalid(source.at(), "it has no \"format\"", "add a line such as \"format: snapshot\"");
      return Optional.empty();
    }
    FieldsReader fields = new FieldsReader(texts, catalogYaml.toAbsolutePath().getParent());
    FieldOverrides overrides =
        fields.read(
            holder(source, "fields").get("fields"),
            holder(source, "addCustomFields").get("addCustomFields"));
    SourceOptions options =
        new SourceOptions(
            text(source, "locale").or(() -> facts.locales().stream().findFirst()),
            text(source, "currency").or(() -> facts.currencies().stream().findFirst()),
            text(source, "images"),
            texts.map(holder(source, "languages"), "languages"),
            scopes(holder(source, "priceScopes")),
            overrides,
            source.map("options").orElse(MapNode.empty(source.at())),
            source.fields().get("format").at());
    return Optional.of(
        new SourceConfig(
            format.get(),
            path(source),
            globs(source),
            new FetchConfigReader(texts).read(source),
            options,
            fields.files(),
            options.at()));
  }

  private Optional<String> text(MapNode source, String key) {
    return texts.one(holder(source, key), key);
  }

  private MapNode holder(MapNode source, String key) {
    return source.get(key).isPresent() ? source : catalog;
  }

  private Path path(MapNode source) {
    Path base = catalogYaml.toAbsolutePath().getParent();
    Optional<String> path = source.text("path");
    try {
      return path.map(base::resolve).orElse(base).normalize();
    } catch (InvalidPathException e) {
      texts.invalid(
          source.get("path").orElse(source).at(),
          "\"path\" is no path on this system: " + e.getReason(),
          "write a path relative to catalog.yaml, with forward slashes");
      return base;
    }
  }

  private List<Glob> globs(MapNode source) {
    return texts.list(source, "files").stream().map(Glob::of).toList();
  }

  private NavigableMap<String, PriceScope> scopes(MapNode holder) {
    NavigableMap<String, PriceScope> scopes = new TreeMap<>();
    holder
        .get("priceScopes")
        .filter(node -> !(node instanceof MapNode))
        .ifPresent(
            node ->
                texts.invalid(
                    node.at(),
                    "\"priceScopes\" is no map",
                    "write the name of each price list, and its scope below it"));
    holder
        .map("priceScopes")
        .ifPresent(
            lists ->
                lists.fields().forEach((name, field) -> scopes.put(name, scope(field.value()))));
    return scopes;
  }

  private PriceScope scope(Node node) {
    if (!(node instanceof MapNode scope)) {
      texts.invalid(
          node.at(),
          "a price scope is a " + node.kindName(),
          "write \"channel:\", \"country:\" or \"customerGroup:\" below its name, or {}");
      return new PriceScope(Optional.empty(), Optional.empty(), Optional.empty());
    }
    // A scope that is spelled wrong would show a group's prices to everybody.
    scope
        .fields()
        .forEach(
            (key, field) -> {
              if (!SCOPE.contains(key)) {
                texts.invalid(
                    field.at(),
                    "\"" + key + "\" is no part of a price scope",
                    "use one of " + String.join(", ", SCOPE) + DidYouMean.hint(key, SCOPE));
              }
            });
    return new PriceScope(
        texts.one(scope, "channel"),
        texts.one(scope, "country"),
        texts.one(scope, "customerGroup"));
  }
}
