package dev.shopstrata.store;

import com.ibm.icu.util.Currency;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.tree.TreePath;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a store's merged {@code site.yaml}. One reader serves all stores, from any thread. */
public final class SettingsReader {
  private static final TreePath SITE = TreePath.of("site.yaml");

  private final Problems problems;
  private final Optional<String> environment;
  private final SettingsSchema schema = new SettingsSchema();

  /** Reads settings of stores as they are. */
  public SettingsReader(Problems problems) {
    this(problems, Optional.empty());
  }

  /**
   * @param environment that the stores are built for
   */
  public SettingsReader(Problems problems, Optional<String> environment) {
    this.problems = problems;
    this.environment = environment;
  }

  /** The settings; empty when an error was reported. */
  public Optional<Settings> read(MergedTree tree) {
    return draft(tree).filter(SettingsDraft::isSound).map(SettingsDraft::settings);
  }

  /**
   * The settings as far as they can be understood; empty when that is too little to go on with.
   * What is wrong with them was reported.
   */
  public Optional<SettingsDraft> draft(MergedTree tree) {
    StoreId store = tree.stack().store();
    Optional<MergedFile> file = tree.file(SITE);
    Optional<MapNode> root =
        file.flatMap(MergedFile::data)
            .filter(MapNode.class::isInstance)
            .map(MapNode.class::cast)
            .map(site -> PreviewRule.apply(site, environment));
    if (root.isEmpty()) {
      problems.add(
          Problem.of(
                  ProblemCode.SETTINGS_MISSING,
                  "the store \"" + store + "\" has no settings",
                  "add a site.yaml with keys such as \"name\" and \"url\" to one of its layers")
              .at(tree.stack().layers().get(0).at())
              .inStore(store.value()));
      return Optional.empty();
    }
    Problems found = new Problems();
    boolean isWhole = !tree.isBroken(SITE);
    found.addAll(isWhole ? schema.violations(root.get()) : schema.partViolations(root.get()));
    SettingsSalvage salvage = new SettingsSalvage(root.get(), store, isWhole);
    Optional<SettingsDraft> draft = draft(salvage, store, found);
    found
        .sorted()
        .forEach(problem -> problems.add(inLayer(problem, file.get()).inStore(store.value())));
    return draft;
  }

  private static Optional<SettingsDraft> draft(
      SettingsSalvage salvage, StoreId store, Problems found) {
    Optional<Settings> settings = converted(salvage, store, found);
    if (settings.isEmpty()) {
      // A value fits the schema and yet can't be used: the second try does without it.
      settings = converted(salvage, store, found);
    }
    return settings.map(value -> new SettingsDraft(value, salvage.keysOf(found.sorted())));
  }

  private static Optional<Settings> converted(
      SettingsSalvage salvage, StoreId store, Problems found) {
    Problems own = new Problems();
    Optional<Settings> settings =
        salvage.without(salvage.keysOf(found.sorted())).flatMap(map -> convert(store, map, own));
    own.sorted().stream()
        .filter(problem -> !problem.at().equals(Location.NOWHERE))
        .forEach(found::add);
    return settings;
  }

  /**
   * Checks what a layer and those below it say, as a part of some store's settings: nothing has to
   * be complete.
   */
  public void checkPart(MergedTree tree) {
    tree.file(SITE)
        .ifPresent(
            file ->
                file.data()
                    .filter(MapNode.class::isInstance)
                    .map(MapNode.class::cast)
                    .map(schema::partViolations)
                    .orElse(List.of())
                    .forEach(problem -> problems.add(inLayer(problem, file))));
  }

  private static Problem inLayer(Problem problem, MergedFile file) {
    return file.parts().stream()
        .filter(part -> part.display().equals(problem.at().file()))
        .map(LayerFile::layer)
        .findFirst()
        .map(layer -> problem.inLayer(layer.value()))
        .orElse(problem);
  }

  private static Optional<Settings> convert(StoreId store, MapNode map, Problems found) {
    checkCountry(map.get("country"), found);
    map.map("catalog").ifPresent(catalog -> checkCountry(catalog.get("country"), found));
    checkCurrency(map.get("currency"), found);
    map.list("locales")
        .ifPresent(
            list ->
                list.items()
                    .forEach(item -> checkCurrency(((MapNode) item).get("currency"), found)));
    ZoneId zone = zone(map.get("timeZone"), found);
    List<StoreLocale> locales = new LocaleReader(found).read(map);
    CatalogSettings catalog = CatalogSettingsReader.read(map);
    String name = map.text("name").orElseThrow();
    return new SiteUrlReader(found)
        .read(map.get("url").orElseThrow())
        .map(
            url ->
                new Settings(
                    store,
                    name,
                    url,
                    locales,
                    map.text("country").orElseThrow(),
                    zone,
                    catalog,
                    new ListingsReader(found)
                        .read(map.map("listings").orElse(MapNode.empty(map.at()))),
                    seo(map.map("seo").orElse(MapNode.empty(map.at())), catalog, name),
                    routes(map.map("routes").orElse(MapNode.empty(map.at()))),
                    new UrlSettingsReader(store, found)
                        .read(map.map("urls").orElse(MapNode.empty(map.at()))),
                    new ImageSettingsReader(found)
                        .read(map.map("images").orElse(MapNode.empty(map.at()))),
                    TouchpointsReader.read(map, catalog),
                    new CommerceSettingsReader(found)
                        .read(map.map("commerce").orElse(MapNode.empty(map.at()))),
                    SearchSettingsReader.read(map.map("search").orElse(MapNode.empty(map.at()))),
                    new PublishSettingsReader(store, found)
                        .read(map.map("publish").orElse(MapNode.empty(map.at()))),
                    map));
  }

  private static SeoSettings seo(MapNode map, CatalogSettings catalog, String name) {
    return new SeoSettings(
        map.text("group").orElse(catalog.catalog()),
        map.text("index").map(Boolean::parseBoolean).orElse(true),
        map.text("organization").orElse(name),
        map.text("logo"),
        map.text("image"));
  }

  private static NavigableMap<String, NavigableMap<String, String>> routes(MapNode map) {
    NavigableMap<String, NavigableMap<String, String>> routes = new TreeMap<>();
    for (Field page : map.fields().values()) {
      NavigableMap<String, String> patterns = new TreeMap<>();
      if (page.value() instanceof MapNode byLocale) {
        byLocale.fields().keySet().forEach(k -> patterns.put(k, byLocale.text(k).orElseThrow()));
      } else {
        patterns.put("*", ((ScalarNode) page.value()).text());
      }
      routes.put(page.key(), patterns);
    }
    return routes;
  }

  private static ZoneId zone(Optional<Node> node, Problems found) {
    if (node.isEmpty()) {
      return ZoneId.of("UTC");
    }
    String id = ((ScalarNode) node.get()).text();
    if (ZoneId.getAvailableZoneIds().contains(id)) {
      return ZoneId.of(id);
    }
    found.add(
        Problem.of(
                ProblemCode.SETTINGS_INVALID,
                "\"" + id + "\" is no time zone",
                "write an IANA name such as \"Europe/Berlin\""
                    + DidYouMean.hint(id, ZoneId.getAvailableZoneIds()))
            .at(node.get().at()));
    return ZoneId.of("UTC");
  }

  private static void checkCountry(Optional<Node> node, Problems found) {
    node.map(ScalarNode.class::cast)
        .filter(country -> !Regions.isKnown(country.text()))
        .ifPresent(
            country ->
                found.add(
                    Problem.of(
                            ProblemCode.SETTINGS_INVALID,
                            "\"" + country.text() + "\" is no country",
                            "write an ISO 3166-1 code such as \"DE\"")
                        .at(country.at())));
  }

  private static void checkCurrency(Optional<Node> node, Problems found) {
    node.map(ScalarNode.class::cast)
        .filter(currency -> !Currency.isAvailable(currency.text(), null, null))
        .ifPresent(
            currency ->
                found.add(
                    Problem.of(
                            ProblemCode.SETTINGS_INVALID,
                            "\"" + currency.text() + "\" is no currency",
                            "write an ISO 4217 code such as \"EUR\"")
                        .at(currency.at())));
  }
}
