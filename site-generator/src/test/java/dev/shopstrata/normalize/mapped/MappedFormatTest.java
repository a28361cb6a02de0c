package dev.shopstrata.normalize.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.normalize.MutatedExport;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedFormatTest {
  private static final String ROWS =
      """
      locales: [de]
      currencies: [CHF]
      options:
        mapping:
          id: style
          name: Titel
          name.fr: Titre
          description: {from: Text, then: [text-to-html]}
          brand: {from: [Marke, Hersteller], then: [html-decode]}
          category: {from: Pfad, then: [{split: ">"}]}
          images: {from: Bilder, then: [{split: "|"}, {template: "https://cdn.example.com/{}?v={Version}"}]}
          attribute.Material: Stoff
          $custom.season: {from: Saison, then: [{lookup: {FS: spring, "*": all}}]}
        variants:
          rows: true
          mapping: {sku: Artikel, price: Preis, regularPrice: Statt, quantity: Lager, attribute.Größe: Gr}
      """;
  private static final String TABLE =
      """
      Artikel;style;Titel;Titre;Text;Marke;Hersteller;Pfad;Bilder;Version;Stoff;Saison;Preis;Statt;Lager;Gr
      A-S;A;Hemd;Chemise;"Weich & warm";;"M&amp;S";Herren > Hemden;a.jpg|b.jpg;3;Leinen;FS;49,90;59,90;4;S
      B;B;Hut;;;Hutwerk;;Hüte;;;Filz;HW;20;;;
      A-M;A;;;;;;;;;;;49,90;;0;M
      """;

  @TempDir Path temp;
  private final Problems problems = new Problems();
  private TestExport export;

  @BeforeEach
  void open() {
    export = new TestExport(temp, problems, "mapped");
  }

  @Test
  void rows_of_one_id_are_variants_wherever_they_stand() throws IOException {
    SnapshotSummary made = export.with(ROWS).file("artikel.csv", TABLE).make();
    assertThat(made.quarantined()).isEmpty();
    assertThat(made.content().products()).isEqualTo(2);
    assertThat(made.records().read()).isEqualTo(3);
    Product shirt = export.product(made, "A");
    assertThat(shirt.name().byTag()).isEqualTo(Map.of("de", "Hemd", "fr", "Chemise"));
    assertThat(shirt.description().byTag()).containsEntry("de", "<p>Weich &amp; warm</p>");
    assertThat(shirt.brand()).isEqualTo("M&S");
    assertThat(shirt.categories().get(0).id()).isEqualTo("herren/hemden");
    assertThat(shirt.primaryImage().url()).isEqualTo("https://cdn.example.com/a.jpg?v=3");
    assertThat(shirt.gallery()).hasSize(1);
    assertThat(shirt.attributes().get(0).label().byTag()).containsEntry("de", "Material");
    assertThat(shirt.custom()).containsEntry("season", "spring");
    assertThat(shirt.variants()).extracting("sku").containsExactly("A-S", "A-M");
    assertThat(shirt.variants().get(0).prices().get(0).value()).isEqualTo("49.90");
    assertThat(shirt.variants().get(0).prices().get(0).regular()).isEqualTo("59.90");
    assertThat(shirt.variants().get(1).stock().get(0).availability())
        .isEqualTo(Availability.OUT_OF_STOCK);
    Product hat = export.product(made, "B");
    assertThat(hat.variants()).isEmpty();
    assertThat(hat.sku()).isEqualTo("B");
    assertThat(hat.custom()).containsEntry("season", "all");
    assertThat(export.categories(made))
        .extracting("id")
        .containsExactly("herren", "herren/hemden", "hüte");
  }

  @Test
  void products_stock_prices_and_reviews_come_from_several_sources() throws IOException {
    export.file("shop/p.json", "{\"items\": [{\"nr\": 1, \"t\": \"Lamp\", \"artno\": \"L1\"}]}");
    export.file("stock.csv", "sku,qty\nL1,7\nX,1\n");
    export.file("prices.tsv", "sku\tEUR\nL1\t1.299,00\n");
    export.file("reviews.ndjson", "{\"of\":\"1\",\"stars\":4}\n{\"of\":\"1\",\"stars\":5}\nbad\n");
    String yaml =
        """
        maxQuarantined: 1
        locales: [en]
        currencies: [EUR]
        sources:
          - format: mapped
            path: shop
            options: {records: items, mapping: {id: nr, sku: artno, name: t}}
          - format: mapped
            path: stock.csv
            options: {record: stock, mapping: {sku: sku, quantity: qty}}
          - format: mapped
            path: prices.tsv
            options: {record: price, mapping: {sku: sku, price: EUR}}
          - format: mapped
            path: reviews.ndjson
            options: {record: review, mapping: {product: of, rating: stars}}
        """;
    SnapshotSummary made = TestExport.ofYaml(temp, problems, yaml).make();
    Product lamp = export.product(made, "1");
    assertThat(lamp.prices().get(0).value()).isEqualTo("1299.00");
    assertThat(lamp.stock().get(0).quantity()).isEqualTo(7);
    assertThat(lamp.rating().average()).isEqualTo("4.5");
    assertThat(export.reviews(made)).hasSize(2);
    assertThat(made.records().read()).isEqualTo(7);
    assertThat(made.records().quarantined()).isEqualTo(1);
    assertThat(made.skipped()).extracting("what").containsExactly("no product has this sku");
  }

  @Test
  void fields_of_any_format_are_taken_from_the_raw_record() throws IOException {
    export.with(
        """
        fields:
          brand: {from: /masterVariant/attributes/0/value, then: [trim]}
          attributes.Origin: {value: Portugal}
          seo.title.en: {from: key, then: [{template: "Buy {}"}]}
        addCustomFields: [/custom/fields/badge, key]
        """);
    TestExport shop = new TestExport(temp, problems, "commercetools-json").with(export.more());
    SnapshotSummary made =
        shop.file(
                "products.json",
                """
                [{"key": "a", "name": {"en": "A"}, "custom": {"fields": {"badge": "new"}},
                  "masterVariant": {"attributes": [{"name": "x", "value": " Acme "}]}}]
                """)
            .make();
    Product product = shop.product(made, "a");
    assertThat(product.brand()).isEqualTo("Acme");
    assertThat(product.attributes()).extracting("name").containsExactly("x", "origin");
    assertThat(product.seo().title().byTag()).containsEntry("en", "Buy a");
    assertThat(product.custom()).isEqualTo(Map.of("badge", "new", "key", "a"));
  }

  @Test
  void what_can_not_be_sold_is_refused_with_its_reason() throws IOException {
    SnapshotSummary made =
        export
            .with(
                "locales: [en]\ncurrencies: [EUR]\noptions: {mapping: {id: i, name: n, price: p}}\n")
            .file("a.csv", "i,n,p\n1,A,free\n,B,1\n3,,1\n4,D,1\n4,E,1\n")
            .make();
    assertThat(made.quarantined())
        .extracting("what")
        .containsExactly(
            "a price is \"free\", no amount",
            "it has no \"id\"",
            "it has no \"name\"",
            "there is another product with this id before it");
    assertThat(export.products(made)).extracting(Product::id).containsExactly("4");
  }

  @Test
  void a_review_that_can_not_be_read_costs_no_product() throws IOException {
    SnapshotSummary made =
        export
            .with(
                """
                locales: [en]
                options:
                  mapping: {id: i, name: n}
                  reviews: {in: /r, mapping: {id: k, rating: s, createdAt: d}}
                """)
            .file(
                "a.json",
                """
                [{"i": 1, "n": "A", "r": [{"k": 1, "s": 4, "d": "2026-01-01"}, {"k": 2, "d": "soon"},
                  {"k": 1, "s": 1}]}]
                """)
            .make();
    assertThat(export.reviews(made)).extracting("rating").containsExactly("4");
    assertThat(export.product(made, "1").rating().average()).isEqualTo("4.0");
    assertThat(made.records().quarantined()).isEqualTo(1);
    assertThat(made.notes())
        .extracting("what")
        .containsExactly("of reviews with one id the first was kept");
  }

  @Test
  void a_mapping_that_means_nothing_is_told_with_its_place() throws IOException {
    export.file("a.csv", "i\n1\n");
    List<String> yamls =
        List.of(
            "locales: [en]\noptions: {mapping: {id: i, nmae: n}}\n",
            "locales: [en]\noptions: {mapping: {id: {from: i, then: [uppercase]}}}\n",
            "locales: [en]\noptions: {record: thing}\n",
            "locales: [en]\n",
            "options: {mapping: {id: i}}\n",
            "locales: [en]\noptions: {maping: {id: i}}\n");
    for (String yaml : yamls) {
      assertThatThrownBy(() -> export.with(yaml).make())
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problems()).hasSize(1).allMatch(p -> p.at().line() > 0));
    }
  }

  @Property(tries = 200)
  void damaged_tables_are_a_snapshot_or_a_problem(@ForAll long seed) throws IOException {
    Map<String, byte[]> files = Map.of("a.csv", TABLE.getBytes(StandardCharsets.UTF_8));
    new MutatedExport("mapped", ROWS, files).check(seed);
  }
}
