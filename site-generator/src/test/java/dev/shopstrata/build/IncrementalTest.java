package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.ProblemText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Law: an incremental build gives what a clean build gives, whatever was edited before. */
class IncrementalTest {
  /** Edits that each touch another kind of read. */
  private static final List<String> EDITS =
      List.of(
          """
          -- layers/base/components/price.peb --
          {% block amount %}<i>{{ price.value | money }}</i>{% endblock %}
          """,
          """
          -- layers/stores/de/components/price.peb --
          {% extends "super:components/price.peb" %}
          {% block amount %}{{ parent() }} inkl. MwSt.{% endblock %}
          """,
          """
          -- layers/brands/acme/components/header.peb --
          <header>{{ site.name }} {{ t('home.welcome', {"store": "us"}) }}</header>
          """,
          """
          -- layers/stores/uk/site.yaml --
          name: Acme United Kingdom
          url: https://acme.example/
          locales:
            - id: en-GB
            - id: de-DE
              prefix: de-de
          country: GB
          currency: GBP
          listings:
            pageSize: 5
          """,
          """
          -- layers/brands/acme/i18n/en.yaml --
          home:
            welcome: "Hello from {store}"
          """,
          """
          -- layers/brands/acme/styles/main+.css --
          h1 { color: #700 }
          """,
          """
          -- layers/stores/uk/content/about.md --
          ---
          title: About Acme UK
          ---
          Lamps, *and tea*.
          """,
          """
          -- layers/brands/acme/content/terms.md --
          ---
          title: Terms
          ---
          Be kind.
          """,
          """
          -- layers/base/pages/product.peb --
          ---
          for: products
          ---
          {% extends "layouts/default.peb" %}
          {% block main %}<h1>{{ product.name }}</h1>{% for card in products("lamps", 2) %}{{ card.name }}{% endfor %}{% endblock %}
          """,
          """
          -- layers/stores/de/catalog/products.yaml --
          aurora:
            name:
              de: Aurora (neu)
            slug:
              de: aurora-neu
          """,
          """
          -- catalogs/main/export/Product.json --
          [
            {"key": "aurora", "name": {"en": "Aurora", "de": "Aurora"}, "slug": {"en": "aurora", "de": "aurora"},
             "categories": [{"typeId": "category", "key": "lamps"}], "publish": true,
             "masterVariant": {"sku": "AUR", "attributes": [], "images": [], "prices": [
               {"value": {"centAmount": 7500, "currencyCode": "EUR"}}, {"value": {"centAmount": 6500, "currencyCode": "GBP"}}]}},
            {"key": "dune", "name": {"en": "Dune", "de": "Düne"}, "slug": {"en": "dune", "de": "duene"},
             "categories": [{"typeId": "category", "key": "lamps"}], "publish": true,
             "masterVariant": {"sku": "DUN", "attributes": [], "images": [], "prices": [
               {"value": {"centAmount": 1000, "currencyCode": "EUR"}}, {"value": {"centAmount": 900, "currencyCode": "GBP"}}]}}
          ]
          """,
          """
          -- catalogs/main/export/Category.json --
          [{"key": "lamps", "name": {"en": "Lights", "de": "Leuchten"}, "slug": {"en": "lights", "de": "leuchten"}, "orderHint": "0.1"}]
          """,
          """
          -- layers/stores/uk/catalog/products.yaml --
          aurora:
            primaryImage: {url: /aurora.jpg}
          bora:
            brand: Wind
            primaryImage: {url: /bora.jpg}
            description: {en: Blows.}
          """,
          """
          -- layers/base/site.yaml --
          # another line
          catalog:
            id: main
          feeds: {google: true, condition: used}
          """,
          """
          -- catalogs/main/export/Product.json --
          [
            {"key": "aurora", "name": {"en": "Aurora", "de": "Aurora"}, "slug": {"en": "lamp", "de": "lampe"},
             "categories": [{"typeId": "category", "key": "lamps"}], "publish": true,
             "masterVariant": {"sku": "AUR", "prices": [
               {"value": {"centAmount": 7500, "currencyCode": "EUR"}}, {"value": {"centAmount": 6500, "currencyCode": "GBP"}}]}},
            {"key": "dune", "name": {"en": "Dune", "de": "Düne"}, "slug": {"en": "lamp", "de": "lampe"},
             "categories": [{"typeId": "category", "key": "lamps"}], "publish": true,
             "masterVariant": {"sku": "DUN", "prices": [
               {"value": {"centAmount": 1000, "currencyCode": "EUR"}}, {"value": {"centAmount": 900, "currencyCode": "GBP"}}]}}
          ]
          """,
          """
          -- ledgers/uk.ndjson --
          {"store":"uk","locale":"en-GB","kind":"product","id":"bora","url":"/p/bora/","slug":"bora","category":"lamps"}
          {"store":"uk","locale":"en-GB","kind":"product","id":"dune","url":"/p/lamp/","slug":"lamp","before":["/p/dune/"]}
          """,
          """
          -- ledgers/uk.ndjson --
          {"store":"uk","locale":"en-GB","kind":"category","id":"lamps","url":"/c/tables/","slug":"tables"}
          {"store":"uk","locale":"en-GB","kind":"product","id":"aurora","url":"/p/lamp/","slug":"lamp","category":"lamps"}
          """,
          """
          -- layers/brands/acme/site.yaml --
          urls:
            ledger: ledgers/{store}.ndjson
            imports:
              - {id: old, table: ledgers/old.csv, pattern: "/old/{id}/*", to: category}
          -- ledgers/old.csv --
          old,sku
          /aurora.html,AUR
          /dune.html,DUN
          """);

  /** Stores that carry all there can be besides pages. */
  private static final String WITH_TOUCHPOINTS =
      Sites.TWO_STORES
          + """
          -- layers/base/site.yaml --
          catalog:
            id: main
          api: {enabled: true}
          feeds: {google: true, meta: true}
          listings: {facets: [brand], landing: {facets: [brand], atLeast: 1}}
          search: {enabled: true}
          -- layers/base/components/search/card.peb --
          <li>{% include "components/card.peb" with {"card": card} %}</li>
          -- layers/base/catalog/products.yaml --
          aurora:
            primaryImage: {url: /lamp.jpg}
          cirrus:
            primaryImage: {url: /lamp.jpg}
            description: {en: High., de: Hoch.}
          """;

  private static final String LEDGERS =
      """
      -- layers/brands/acme/site.yaml --
      urls:
        ledger: ledgers/{store}.ndjson
      -- ledgers/uk.ndjson --
      """;

  private static final List<String> PARTS =
      List.of(
          "bundle.json", "ledger.ndjson", "manifest.ndjson", "provenance.ndjson", "redirects.txt");

  @Property(tries = 12, seed = "20260101")
  void incremental_equals_clean(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 17) Integer> edits)
      throws IOException {
    Path directory = Files.createTempDirectory("incremental");
    try {
      TestSite site = new TestSite(directory.resolve("kept")).with(WITH_TOUCHPOINTS).with(LEDGERS);
      site.build();
      TestSite clean =
          new TestSite(directory.resolve("clean")).with(WITH_TOUCHPOINTS).with(LEDGERS);
      for (int edit : edits) {
        site.with(EDITS.get(edit));
        clean.with(EDITS.get(edit));
        BuildResult incremental = site.build();
        delete(clean.output());
        BuildResult full = clean.build();
        assertThat(texts(incremental)).isEqualTo(texts(full));
        assertThat(bundles(site)).isEqualTo(bundles(clean));
      }
    } finally {
      delete(directory);
    }
  }

  private static List<String> texts(BuildResult result) {
    return result.problems().stream().map(ProblemText::of).toList();
  }

  /** Every byte of every bundle, by path. */
  private static NavigableMap<String, String> bundles(TestSite site) throws IOException {
    NavigableMap<String, String> files = new TreeMap<>();
    for (String store : List.of("de", "uk")) {
      for (String file : site.files(store)) {
        files.put(store + "/" + file, site.page(store, file));
      }
      for (String file : PARTS) {
        Path part = site.output().resolve(store).resolve(file);
        files.put(store + "/" + file, Files.exists(part) ? Files.readString(part) : "none");
      }
    }
    return files;
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> walk = Files.walk(directory)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
