package dev.shopstrata.normalize.saleor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.SampleData;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.ContentCounts;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo shop that Saleor itself comes with, which lies outside the repository. */
class SaleorSampleTest {
  private static final String FILE = "populatedb_data.json";

  @TempDir Path temp;

  @Test
  void everything_in_the_demo_shop_arrives() throws IOException {
    byte[] bytes = Files.readAllBytes(SampleData.folder("saleor").resolve(FILE));
    TestExport export =
        new TestExport(temp, new Problems(), "saleor-fixture")
            .with("locales: [en]\n")
            .file(FILE, bytes);
    SnapshotSummary made = export.make();

    assertThat(made.content()).isEqualTo(new ContentCounts(32, 73, 18, 0));
    // 43 records of menus, pages, shipping, sales and gift cards aren't used.
    assertThat(made.records()).isEqualTo(new RecordCounts(721, 50, 628, 0, 43));
    List<Product> products = export.products(made);
    List<Price> prices = products.stream().flatMap(SaleorSampleTest::prices).toList();
    assertThat(prices).hasSize(146);
    assertThat(prices).filteredOn(p -> p.channel().equals("channel-pln")).hasSize(73);
    assertThat(prices)
        .allMatch(p -> p.currency().equals(p.channel().contains("pln") ? "PLN" : "USD"));
    List<Stock> stock = products.stream().flatMap(SaleorSampleTest::stock).toList();
    assertThat(stock).filteredOn(s -> s.location() != null).hasSize(56);
    assertThat(stock)
        .filteredOn(s -> s.location() == null)
        .hasSize(17)
        .allMatch(s -> s.quantity() == null && s.availability() == Availability.IN_STOCK);
    assertThat(products).filteredOn(p -> p.description() == null).hasSize(9);
    assertThat(products)
        .filteredOn(p -> p.custom() != null)
        .extracting(p -> p.id() + p.custom())
        .containsExactly(
            "126{hiddenInListings=[channel-pln]}", "145{hiddenInListings=[channel-pln]}");
    assertThat(products).noneMatch(p -> p.categories().isEmpty());
    assertThat(export.categories(made))
        .filteredOn(c -> c.parent() == null)
        .extracting(Category::id)
        .containsExactlyInAnyOrder("25", "27", "42", "collection-4", "collection-5");
    pill(export.product(made, "126"));
  }

  /** An audiobook whose one variant has an attribute. */
  private static void pill(Product pill) {
    assertThat(pill.slug().byTag()).containsEntry("en", "headless-omnichannel-commerce");
    assertThat(pill.description().byTag())
        .containsEntry("en", "<p>Launch <b>new markets fast</b></p>");
    assertThat(pill.attributes()).extracting(Attribute::name).containsExactly("publisher");
    Variant mp3 = pill.variants().get(0);
    assertThat(mp3.sku()).isEqualTo("headless-omnichannel-mp3");
    assertThat(mp3.attributes().get(0).value()).isEqualTo("mp3");
    assertThat(mp3.prices()).extracting(Price::value).contains("40.00");
    assertThat(mp3.stock().get(0).quantity()).isEqualTo(4560);
  }

  private static Stream<Price> prices(Product product) {
    return Stream.concat(
        product.prices().stream(), product.variants().stream().flatMap(v -> v.prices().stream()));
  }

  private static Stream<Stock> stock(Product product) {
    return Stream.concat(
        product.stock().stream(), product.variants().stream().flatMap(v -> v.stock().stream()));
  }
}
