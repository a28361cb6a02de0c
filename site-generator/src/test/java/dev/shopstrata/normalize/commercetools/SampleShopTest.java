package dev.shopstrata.normalize.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.SampleData;
import dev.shopstrata.cache.Shelf;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.normalize.CatalogConfigReader;
import dev.shopstrata.normalize.ContentCounts;
import dev.shopstrata.normalize.SnapshotMaker;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real shop's export, which lies outside the repository. */
class SampleShopTest {
  @TempDir Path temp;

  private static Path data() {
    return SampleData.folder("commercetools-b2b");
  }

  @Test
  void everything_in_the_export_arrives() throws IOException {
    Path yaml = Files.createDirectories(temp.resolve("catalogs/main")).resolve("catalog.yaml");
    Files.writeString(
        yaml, "format: commercetools-json\npath: " + data() + "\nasOf: 2026-01-01T00:00:00Z\n");
    Problems problems = new Problems();
    SnapshotSummary summary =
        new SnapshotMaker(problems)
            .make(
                new CatalogConfigReader(problems).read(yaml).orElseThrow(),
                Shelf.own(temp.resolve("out"), temp, "1"),
                temp);
    assertThat(problems.sorted()).isEmpty();
    assertThat(summary.content()).isEqualTo(new ContentCounts(72, 192, 42, 0));
    // 8 channels, 2 selections, 3 types, 1,536 prices and 576 stock records go into others;
    // 5 stores and 2 settings aren't used.
    assertThat(summary.records()).isEqualTo(new RecordCounts(2246, 114, 2125, 0, 7));
    try (Snapshot snapshot = new SnapshotReader(problems).open(summary.snapshot())) {
      assertThat(snapshot.head().locales())
          .containsExactly(
              "de-DE", "en-AU", "en-GB", "en-NZ", "en-US", "es-ES", "fr-FR", "it-IT", "nl-NL",
              "pt-PT");
      assertThat(snapshot.head().currencies()).containsExactly("EUR", "GBP", "USD");
      checkPrices(snapshot);
      checkProduct(snapshot.product(snapshot.ordinal("c789-uv").orElseThrow()));
      checkSparePart(snapshot.product(snapshot.ordinal("hydraulic-hose").orElseThrow()));
      assertThat(snapshot.categories())
          .filteredOn(category -> category.parent() == null)
          .extracting(Category::id)
          .containsExactly(
              "high-capacity-front-end-loaders",
              "high-capacity-motor-graders",
              "dump-trucks",
              "large-diameter-mining-drills",
              "excavators",
              "spare-parts",
              "heavy-duty-soil-compactors-rollers",
              "large-bulldozers",
              "large-hydraulic-hammers",
              "heavy-duty-construction-cranes");
    }
    assertThat(problems.sorted()).isEmpty();
  }

  private static void checkPrices(Snapshot snapshot) {
    List<Price> prices = new ArrayList<>();
    List<Stock> stock = new ArrayList<>();
    snapshot.forEachProduct(
        (ordinal, product) -> {
          prices.addAll(product.prices());
          stock.addAll(product.stock());
          product.variants().forEach(v -> prices.addAll(v.prices()));
          product.variants().forEach(v -> stock.addAll(v.stock()));
        });
    assertThat(prices).hasSize(1536).noneMatch(price -> price.channel() == null);
    assertThat(prices).filteredOn(p -> p.channel().equals("default-channel")).hasSize(576);
    assertThat(prices).filteredOn(p -> p.channel().equals("spain")).hasSize(192);
    assertThat(stock).hasSize(576).allMatch(s -> s.availability() == Availability.IN_STOCK);
    assertThat(stock).filteredOn(s -> s.channel().equals("eu-warehouse")).hasSize(192);
  }

  private static void checkProduct(Product loader) {
    assertThat(loader.kind()).isEqualTo(ProductKind.CONFIGURABLE);
    assertThat(loader.prices()).isEmpty();
    assertThat(loader.attributes())
        .extracting(Attribute::name)
        .containsExactly("capacity", "iso45001", "mobility");
    Attribute mobility = loader.attributes().get(2);
    assertThat(mobility.value()).isEqualTo("wheeled");
    assertThat(mobility.label().byTag()).containsEntry("de-DE", "Mobilität");
    assertThat(mobility.valueLabel().byTag()).hasSize(10).containsEntry("de-DE", "Wheeled");
    assertThat(loader.variants())
        .extracting(Variant::sku)
        .containsExactly("c789-uv-2015", "c789-uv-2019", "c789-uv-2023");
    Attribute model = loader.variants().get(1).attributes().get(0);
    assertThat(model.value()).isEqualTo(2019L);
    assertThat(model.type()).isEqualTo(AttributeType.NUMBER);
    assertThat(loader.variants().get(0).prices()).hasSize(8);
    assertThat(loader.variants().get(0).stock()).hasSize(3);
    assertThat(loader.description().byTag().get("en-US"))
        .startsWith("<p>High-capacity construction loader");
  }

  private static void checkSparePart(Product hose) {
    assertThat(hose.kind()).isEqualTo(ProductKind.SIMPLE);
    assertThat(hose.variants()).isEmpty();
    assertThat(hose.sku()).isEqualTo("hydraulic-hose");
    assertThat(hose.prices()).hasSize(8);
    assertThat(hose.prices().get(0).value()).isEqualTo("75.00");
    assertThat(hose.categories()).extracting("id").containsExactly("spare-parts");
  }
}
