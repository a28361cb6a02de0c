package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.overlay.OverlayChange;
import dev.shopstrata.catalog.reason.PriceReason;
import dev.shopstrata.explain.RecordAnswer;
import dev.shopstrata.explain.field.FieldExplanation;
import dev.shopstrata.explain.field.FieldValue;
import dev.shopstrata.explain.field.RecordOverview;
import dev.shopstrata.explain.field.SettingNote;
import dev.shopstrata.explain.field.SourceNote;
import dev.shopstrata.layer.LayerId;
import dev.shopstrata.problem.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields of an export's records, explained over a whole project. */
class FieldExplainTest {
  @TempDir Path directory;
  private FieldProject project;

  @BeforeEach
  void project() throws IOException {
    project = new FieldProject(directory);
  }

  @Test
  void a_price_names_its_record_the_choice_and_the_settings() throws IOException {
    FieldExplanation price = project.explain("product/aurora#price");
    assertThat(price.value().json()).contains("\"amount\":21.00");
    assertThat(price.sources())
        .extracting(note -> note.role() + " " + note.at())
        .containsExactly(
            "PRICE export/StandalonePrice.json:4",
            "RECORD export/Product.json:4",
            "SNAPSHOT target/storefront/.catalogs/main/snapshot/products-0001.ndjson.zst:1");
    assertThat(price.sources().get(0).record()).contains(2L);
    PriceReason reason = (PriceReason) price.reasons().get(0);
    assertThat(reason.sentences())
        .containsExactly(
            "21.00 EUR (channel web) is the best of those that may show here, by channel.",
            "19.00 EUR (channel outlet): the store prefers the channel of the other.",
            "21.00 EUR (channel web): chosen.",
            "15.00 USD: its currency is USD, the store asks for EUR.");
    assertThat(reason.moment()).contains("Prices hold at 2026-06-01T02:00+02:00 (Europe/Berlin).");
    SettingNote channels = price.settings().get(0);
    assertThat(channels.key()).isEqualTo("catalog.channels");
    assertThat(channels.value()).contains("[\"web\",\"outlet\"]");
    assertThat(channels.origin().orElseThrow().at())
        .hasToString("layers/markets/de/site.yaml:5:13");
    assertThat(price.sources()).extracting(SourceNote::how).first().asString().contains("Record 2");
  }

  @Test
  void stock_and_tags_name_their_records() throws IOException {
    project.with(
        """
        -- export/InventoryEntry.json --
        [{"sku": "B1", "quantityOnStock": 9},
         {"sku": "A1", "quantityOnStock": 3},
         {"sku": "A1", "quantityOnStock": 4, "supplyChannel": {"key": "rome"}}]
        -- export/ProductSelection.json --
        [{"key": "summer", "name": {"en": "Summer"}}]
        -- export/ProductSelectionAssignment.json --
        [{"product": {"key": "aurora"}, "productSelection": {"key": "summer"}}]
        -- end --
        """);
    FieldExplanation stock = project.explain("product/aurora#quantityLimit");
    assertThat(stock.value().json()).isEqualTo("3");
    assertThat(FieldProject.sources(stock))
        .startsWith("STOCK export/InventoryEntry.json:2", "RECORD export/Product.json:4");
    FieldExplanation tags = project.explain("product/aurora#$custom.selections");
    assertThat(tags.value().json()).isEqualTo("[\"summer\"]");
    assertThat(FieldProject.sources(tags))
        .startsWith("TAG export/ProductSelectionAssignment.json:1");
  }

  @Test
  void a_rule_of_the_catalog_and_the_export_it_reads_are_named() throws IOException {
    project.with(
        """
        -- catalogs/main/catalog.yaml --
        asOf: 2026-06-01T00:00:00Z
        currencies: [EUR]
        sources:
          - format: commercetools-json
            path: ../../export
            fields:
              brand: {from: key, then: [{template: "House of {}"}]}
          - format: mapped
            path: ../../lists/stock.csv
            locale: en
            options: {record: stock, mapping: {sku: sku, quantity: pieces}}
        -- lists/stock.csv --
        sku,pieces
        A1,8
        -- end --
        """);
    FieldExplanation brand = project.explain("product/aurora#brand");
    assertThat(brand.value().json()).isEqualTo("\"House of aurora\"");
    assertThat(FieldProject.sources(brand))
        .startsWith("RULE catalogs/main/catalog.yaml:7:14", "RECORD export/Product.json:4");
    assertThat(brand.sources().get(0).how())
        .isEqualTo("It takes \"brand\" from key, where that has a value.");
    assertThat(FieldProject.sources(project.explain("product/aurora#quantityLimit")))
        .startsWith("STOCK lists/stock.csv:2");
  }

  @Test
  void overlays_are_told_farthest_first_with_what_they_change() throws IOException {
    project.with(
        """
        -- layers/markets/de/catalog/products.yaml --
        box: {brand: Other}
        aurora:
          name:
            de: Leuchte
            fr: Lampe
          brand: Acme
        -- layers/stores/shop/catalog/products.ndjson --
        {"id": "aurora", "name": {"de": "Lampion"}, "brand": null}
        -- end --
        """);
    FieldExplanation name = project.explain("product/aurora#name");
    assertThat(name.value().json()).isEqualTo("\"Lampion\"");
    assertThat(name.overlays())
        .containsExactly(
            new OverlayChange(
                LayerId.of("markets/de"),
                Location.of("layers/markets/de/catalog/products.yaml", 4, 5),
                List.of("name", "de"),
                Optional.of("\"Lampe\""),
                Optional.of("\"Leuchte\"")),
            new OverlayChange(
                LayerId.of("stores/shop"),
                Location.of("layers/stores/shop/catalog/products.ndjson", 1, 27),
                List.of("name", "de"),
                Optional.of("\"Leuchte\""),
                Optional.of("\"Lampion\"")));
    FieldExplanation brand = project.explain("product/aurora#brand");
    assertThat(brand.value().isAbsent()).isTrue();
    assertThat(brand.overlays()).extracting(OverlayChange::isRemoval).containsExactly(false, true);
    assertThat(brand.overlays().get(1).before()).contains("\"Acme\"");
  }

  @Test
  void a_price_of_an_overlay_names_no_price_record() throws IOException {
    project.with(
        """
        -- layers/stores/shop/catalog/products.yaml --
        aurora:
          prices: [{currency: EUR, value: "5.00"}]
        -- end --
        """);
    FieldExplanation price = project.explain("product/aurora#price.value.amount");
    assertThat(price.value().json()).isEqualTo("5.00");
    assertThat(FieldProject.sources(price)).first().isEqualTo("RECORD export/Product.json:4");
    assertThat(price.overlays()).extracting(OverlayChange::path).containsExactly(List.of("prices"));
  }

  @Test
  void a_hidden_product_says_first_why_it_is_hidden() throws IOException {
    FieldExplanation name = project.explain("product/box#name");
    assertThat(name.value().isAbsent()).isTrue();
    assertThat(name.reasons().get(0).sentences())
        .containsExactly(
            "The product isn't shown: no price of it may show here, and catalog.missingPrice is"
                + " hide.");
    assertThat(name.settings().get(0))
        .isEqualTo(new SettingNote("catalog.missingPrice", Optional.empty(), Optional.empty()));
  }

  @Test
  void a_rule_of_the_assortment_has_its_place() throws IOException {
    project.with(
        """
        -- layers/stores/shop/site.yaml --
        name: Shop
        url: https://shop.example
        locales:
          - id: de-DE
        catalog:
          assortment:
            products:
              exclude: [old-*, aur*]
        -- end --
        """);
    SettingNote rule = project.explain("product/aurora#name").settings().get(0);
    assertThat(rule.key()).isEqualTo("catalog.assortment.products.exclude.1");
    assertThat(rule.value()).contains("\"aur*\"");
    assertThat(rule.origin().orElseThrow().at()).hasToString("layers/stores/shop/site.yaml:8:24");
  }

  @Test
  void without_a_field_all_fields_have_a_line() throws IOException {
    RecordOverview overview = ((RecordAnswer) project.answer("product/aurora")).overview();
    assertThat(overview.fields())
        .extracting(RecordOverview.Line::field)
        .hasSize(29)
        .contains("price", "variants", "$custom");
    assertThat(overview.standing().sentences())
        .containsExactly("The store shows the product in de-DE.");
    assertThat(overview.fields())
        .filteredOn(line -> line.field().equals("slug"))
        .containsExactly(
            new RecordOverview.Line(
                "slug",
                new FieldValue("\"lampe\""),
                "The slug is \"lampe\": it is made of the name."));
  }

  @Test
  void categories_have_fields_sources_and_overlays() throws IOException {
    project.with(
        """
        -- export/Category.json --
        [{"key": "lamps", "name": {"de": "Lampen"}, "slug": {"de": "lampen"}}]
        -- export/Product.json --
        {"key": "aurora", "productType": {"key": "t"}, "name": {"de": "Lampe"},
         "categories": [{"key": "lamps"}], "masterVariant": {"sku": "A1"}, "priceMode": "Standalone"}
        -- layers/stores/shop/catalog/categories.yaml --
        lamps: {name: {de: Leuchten}}
        -- end --
        """);
    FieldExplanation name = project.explain("category/lamps#name");
    assertThat(name.value().json()).isEqualTo("\"Leuchten\"");
    assertThat(FieldProject.sources(name))
        .containsExactly(
            "RECORD export/Category.json:1",
            "SNAPSHOT target/storefront/.catalogs/main/snapshot/categories.ndjson:1");
    assertThat(name.overlays())
        .extracting(change -> change.at().toString())
        .containsExactly("layers/stores/shop/catalog/categories.yaml:1:16");
    assertThat(project.answer("category/lamps")).isInstanceOf(RecordAnswer.class);
  }

  @Test
  void a_ready_made_snapshot_names_its_line() throws IOException {
    project.with(
        """
        -- catalogs/main/catalog.yaml --
        format: snapshot
        path: snapshot
        asOf: 2026-06-01T00:00:00Z
        -- catalogs/main/snapshot/snapshot.json --
        {"formatVersion": "1.0"}
        -- catalogs/main/snapshot/products.ndjson --
        {"id":"box","name":{"de":"Kiste"}}

        {"id":"lamp","name":{"de":"Lampe"},"prices":[{"currency":"EUR","value":"1"}]}
        -- end --
        """);
    assertThat(FieldProject.sources(project.explain("product/lamp#price")))
        .containsExactly("SNAPSHOT catalogs/main/snapshot/products.ndjson:3");
  }
}
