package dev.shopstrata.normalize.saleor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.MutatedExport;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.Finding;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixtures with broken, doubled and dangling records, and of other versions. */
class SaleorFaultsTest {
  @TempDir Path temp;
  private final Problems problems = new Problems();
  private TestExport export;

  @BeforeEach
  void open() {
    export = new TestExport(temp, problems, "saleor-fixture").with("locales: [en]\n");
  }

  private static List<String> told(List<Finding> findings) {
    return findings.stream().map(f -> f.what() + " " + f.first()).toList();
  }

  @Test
  void an_unreadable_price_is_refused_and_its_variant_sells_in_other_channels() throws IOException {
    export.file(
        "dump.json",
        new FixtureText()
            .record("product.product", "1", "'name': 'A'")
            .record("product.productvariant", "1", "'product': 1, 'sku': 'a'")
            .record(
                "product.productvariantchannellisting",
                "1",
                "'variant': 1, 'channel': 1, 'currency': 'EUR', 'price_amount': 'ask'")
            .record(
                "product.productvariantchannellisting",
                "2",
                "'variant': 1, 'channel': 2, 'currency': 'EUR', 'price_amount': '5.000'")
            .record(
                "product.productvariantchannellisting",
                "3",
                "'variant': 1, 'channel': 3, 'price_amount': '5.000'")
            .record(
                "warehouse.stock", "1", "'warehouse': 'w', 'product_variant': 1, 'quantity': '7'")
            .array());
    SnapshotSummary made = export.make();

    assertThat(told(made.quarantined()))
        .containsExactly(
            "a price is \"ask\", no amount [dump.json #3]",
            "its \"quantity\" is no whole number [dump.json #6]",
            "its price has no currency [dump.json #5]");
    Product product = export.product(made, "1");
    assertThat(product.prices())
        .extracting(p -> p.channel() + " " + p.value())
        .containsExactly("2 5.00");
  }

  @Test
  void nameless_products_and_records_without_an_owner_are_left_out() throws IOException {
    export.file(
        "dump.json",
        new FixtureText()
            .record("product.product", "1", "'name': ' '")
            .record("product.productvariant", "1", "'product': 1")
            .record("product.productmedia", "1", "'product': 2, 'image': 'x.png'")
            .record("warehouse.stock", "1", "'product_variant': 5, 'quantity': 1")
            .record(
                "attribute.attributevaluetranslation",
                "1",
                "'attribute_value': 5, 'language_code': 'pl'")
            .record("product.category", "1", "'slug': 'x'")
            .record("product.product", "", "'name': 'No key'")
            .array()
            .replaceFirst("]$", ", {\"name\": \"x\"}, 3]"));
    SnapshotSummary made = export.make();

    assertThat(told(made.quarantined()))
        .containsExactly(
            "it has no \"name\" [dump.json #6, dump.json #1]",
            "it has no \"pk\" [dump.json #7]",
            "it is no record of a fixture, as it has no \"model\" [dump.json #8, dump.json #9]");
    assertThat(told(made.skipped()))
        .containsExactly(
            "it belongs to a product that is not there [dump.json #3]",
            "it belongs to a product that was refused [dump.json #2]",
            "it belongs to a variant that is not there [dump.json #4]",
            "it belongs to an attribute's value that is not there [dump.json #5]");
  }

  @Test
  void of_records_with_one_key_the_last_counts() throws IOException {
    export.file(
        "dump.json",
        new FixtureText()
            .record("product.category", "1", "'name': 'Old'")
            .record("product.product", "1", "'name': 'Old', 'category': 1")
            .record(
                "product.productchannellisting",
                "1",
                "'product': 1, 'channel': 1, 'is_published': false")
            .record(
                "product.productchannellisting",
                "1",
                "'product': 1, 'channel': 1, 'is_published': true")
            .record("product.product", "1", "'name': 'New', 'category': 1")
            .record("product.category", "1", "'name': 'New'")
            .array());
    SnapshotSummary made = export.make();

    assertThat(export.product(made, "1").name().byTag()).containsEntry("en", "New");
    assertThat(export.product(made, "1").published()).isTrue();
    assertThat(export.categories(made).get(0).name().byTag()).containsEntry("en", "New");
    assertThat(told(made.skipped()))
        .containsExactly(
            "a later record of the same model and key replaces it"
                + " [dump.json #1, dump.json #3, dump.json #2]");
  }

  @Test
  void what_is_not_for_sale_anywhere_is_not_published() throws IOException {
    export.file(
        "dump.json",
        new FixtureText()
            .record("product.product", "1", "'name': 'Shown only'")
            .record(
                "product.productchannellisting",
                "1",
                "'product': 1, 'channel': 1, 'is_published': true, 'available_for_purchase_at': null")
            .record("product.product", "2", "'name': 'In no channel'")
            .record("product.product", "3", "'name': 'With a day'")
            .record(
                "product.productchannellisting",
                "3",
                "'product': 3, 'channel': 1, 'is_published': true, 'publication_date': '2026-05-01', 'available_for_purchase': '2026-04-01'")
            .array());
    SnapshotSummary made = export.make();

    assertThat(export.products(made))
        .extracting(Product::published)
        .containsExactly(false, false, true);
    assertThat(export.product(made, "3").offers())
        .extracting(o -> o.from())
        .containsExactly(Instant.parse("2026-05-01T00:00:00Z"));
    assertThat(told(made.notes()))
        .containsExactly(
            "a product is shown but not for sale in a channel, and was left out there [product 1]");
  }

  @Test
  void older_versions_join_values_by_assignments_and_write_texts_as_json() throws IOException {
    export.file(
        "dump.json",
        new FixtureText()
            .record("product.attribute", "1", "'slug': 'color', 'name': 'Color'")
            .record("product.attributevalue", "5", "'attribute': 1, 'name': 'Red', 'slug': 'red'")
            .record("product.attributevalue", "6", "'attribute': 1, 'name': 'Blue', 'slug': 'blue'")
            .record(
                "product.product",
                "1",
                "'name': 'A', 'is_published': false, 'description': 'Plain', 'description_json': {'blocks': [{'type': 'unstyled', 'text': 'Old & plain'}]}")
            .record("product.assignedproductattribute", "9", "'product': 1, 'values': [5]")
            .record("product.assignedproductattributevalue", "1", "'assignment': 9, 'value': 6")
            .record("product.assignedproductattributevalue", "2", "'assignment': 9, 'value': 7")
            .record("product.productimage", "1", "'product': 1, 'image': 'a.png', 'alt': ''")
            .record(
                "product.productvariant",
                "1",
                "'product': 1, 'sku': 'a', 'is_preorder': true, 'preorder_end_date': '2026-06-01T00:00:00Z'")
            .record("product.productvariant", "2", "'product': 1, 'sku': 'b'")
            .record("product.variantimage", "1", "'variant': 1, 'image': 1")
            .record(
                "warehouse.stock",
                "1",
                "'product_variant': 1, 'warehouse': 'w', 'quantity': 2, 'quantity_allocated': 5")
            .array());
    SnapshotSummary made = export.make();

    Product product = export.product(made, "1");
    assertThat(product.published()).isFalse();
    assertThat(product.description().byTag()).containsEntry("en", "<p>Old &amp; plain</p>");
    assertThat(product.attributes().get(0).value()).isEqualTo(List.of("red", "blue"));
    assertThat(product.variants().get(0).images()).hasSize(1);
    assertThat(product.variants().get(0).stock())
        .containsExactly(
            new Stock(
                null, "w", null, Availability.PREORDER, Instant.parse("2026-06-01T00:00:00Z")));
    assertThat(told(made.notes()))
        .containsExactly(
            "a reference to an attribute's value that is not there was dropped [product 1]");
  }

  @Test
  void a_catalog_has_to_say_the_shops_language() throws IOException {
    export.with("").file("dump.json", FixtureText.shop().array());

    assertThatThrownBy(export::make)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the export does not say in which language its texts are");
  }

  @Property(tries = 300)
  void a_damaged_fixture_is_refused_in_parts_or_told(@ForAll long seed) throws IOException {
    byte[] good = FixtureText.shop().array().getBytes(StandardCharsets.UTF_8);
    byte[] lines = FixtureText.shop().lines().getBytes(StandardCharsets.UTF_8);
    boolean byLine = seed % 2 == 0;
    new MutatedExport(
            "saleor-fixture",
            "locales: [en]\n",
            Map.of(byLine ? "dump.jsonl" : "dump.json", byLine ? lines : good))
        .check(seed);
  }
}
