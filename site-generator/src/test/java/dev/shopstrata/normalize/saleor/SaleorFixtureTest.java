package dev.shopstrata.normalize.saleor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Offer;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaleorFixtureTest {
  private static final String YAML =
      "locales: [en]\nimages: https://shop.example/media\nlanguages: {pl: pl-PL}\n";

  @TempDir Path temp;
  private TestExport export;

  @BeforeEach
  void open() {
    export = new TestExport(temp, new Problems(), "saleor-fixture").with(YAML);
  }

  private Product product(String id) throws IOException {
    export.file("dump.json", FixtureText.shop().array());
    return export.product(export.make(), id);
  }

  @Test
  void texts_come_in_the_shops_language_and_its_translations() throws IOException {
    Product assam = product("100");

    assertThat(assam.name().byTag())
        .containsEntry("en", "Assam & more")
        .containsEntry("pl-PL", "Assam i więcej");
    assertThat(assam.slug().byTag()).containsOnlyKeys("en");
    assertThat(assam.description().byTag().get("en"))
        .isEqualTo("<h2>Strong</h2><p><b>Very</b>&nbsp;malty.</p><ul><li>a</li><li>b</li></ul>");
    assertThat(assam.description().byTag()).containsOnlyKeys("en");
    assertThat(assam.seo().title().byTag()).containsEntry("en", "Assam tea");
    assertThat(assam.createdAt()).isEqualTo(Instant.parse("2025-12-01T00:00:00Z"));
    assertThat(assam.updatedAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05.678Z"));
    assertThat(assam.rating()).isNull();
    assertThat(export.product(export.make(), "101").description().byTag())
        .containsEntry("en", "<p>Just a mug &lt;3</p>");
  }

  @Test
  void variants_are_sorted_and_carry_options_and_their_own_pictures() throws IOException {
    Product assam = product("100");

    assertThat(assam.kind()).isEqualTo(ProductKind.CONFIGURABLE);
    assertThat(assam.variants())
        .extracting(v -> v.id() + " " + v.sku())
        .containsExactly("100-200 null", "100-100 assam-l");
    Variant small = assam.variants().get(0);
    assertThat(small.name().byTag()).containsEntry("pl-PL", "Mały");
    assertThat(small.images())
        .extracting(i -> i.url())
        .containsExactly("https://shop.example/media/products/two.png");
    Attribute size = small.attributes().get(0);
    assertThat(size.value()).isEqualTo("s");
    assertThat(size.type()).isEqualTo(AttributeType.SIZE);
    assertThat(size.label().byTag()).containsEntry("pl-PL", "Rozmiar");
    assertThat(size.valueLabel().byTag())
        .containsEntry("en", "Small")
        .containsEntry("pl-PL", "Mały");
    assertThat(assam.primaryImage().url()).endsWith("/one.png");
    assertThat(assam.primaryImage().alt().byTag()).containsEntry("en", "A tin");
    assertThat(assam.gallery()).hasSize(1);
    Product mug = export.product(export.make(), "101");
    assertThat(mug.kind()).isEqualTo(ProductKind.SIMPLE);
    assertThat(mug.sku()).isEqualTo("mug");
  }

  @Test
  void a_price_is_of_its_channel_and_currency_and_a_channel_without_one_does_not_sell()
      throws IOException {
    List<Variant> variants = product("100").variants();

    assertThat(variants.get(0).prices()).isEmpty();
    List<Price> prices = variants.get(1).prices();
    assertThat(prices)
        .extracting(p -> p.channel() + " " + p.currency() + " " + p.value() + " " + p.regular())
        .containsExactly("us USD 999.00 1234.50", "jp JPY 900 null");
    assertThat(prices).allMatch(price -> price.taxIncluded());
  }

  @Test
  void stock_is_what_is_not_allocated_and_untracked_variants_never_run_out() throws IOException {
    List<Variant> variants = product("100").variants();

    assertThat(variants.get(1).stock())
        .containsExactly(new Stock(null, "east", 7, Availability.IN_STOCK, null));
    assertThat(variants.get(0).stock())
        .containsExactly(new Stock(null, null, 0, Availability.OUT_OF_STOCK, null));
    assertThat(export.product(export.make(), "101").stock())
        .containsExactly(new Stock(null, null, null, Availability.IN_STOCK, null));
  }

  @Test
  void attributes_follow_the_types_order_and_lead_to_other_products() throws IOException {
    Product assam = product("100");

    assertThat(assam.attributes())
        .extracting(Attribute::name)
        .containsExactly("notes", "weight", "organic", "brand");
    assertThat(assam.attributes().get(0).value()).isEqualTo(List.of("malt", "citrus"));
    assertThat(assam.attributes().get(0).valueLabel().byTag()).containsEntry("en", "Malt, Citrus");
    assertThat(assam.attributes().get(1).value()).isEqualTo(new BigDecimal("250.5"));
    assertThat(assam.attributes().get(1).valueLabel().byTag()).containsEntry("en", "250.5 g");
    assertThat(assam.attributes().get(2).value()).isEqualTo(true);
    assertThat(assam.brand()).isEqualTo("Leaf & Co");
    assertThat(assam.relations().related()).containsExactly("101");
  }

  @Test
  void channels_offer_from_when_it_is_published_and_for_sale() throws IOException {
    Product assam = product("100");

    assertThat(assam.published()).isTrue();
    assertThat(assam.offers())
        .containsExactly(new Offer("us", Instant.parse("2026-02-01T00:00:00Z"), null));
  }

  @Test
  void categories_form_a_tree_and_collections_stand_beside_them() throws IOException {
    export.file("dump.json", FixtureText.shop().array());
    SnapshotSummary made = export.make();

    List<Category> categories = export.categories(made);
    assertThat(categories)
        .extracting(c -> c.id() + "<" + c.parent())
        .containsExactlyInAnyOrder("7<null", "8<7", "collection-7<null");
    Category tea = categories.stream().filter(c -> c.id().equals("7")).findFirst().orElseThrow();
    assertThat(tea.name().byTag()).containsEntry("pl-PL", "Herbata");
    assertThat(tea.description().byTag()).containsEntry("en", "<p>Hot.</p>");
    assertThat(export.product(made, "100").categories())
        .containsExactly(
            new CategoryLink("8", null, true), new CategoryLink("collection-7", 4, null));
    // Not to be in lists: in no category at all.
    Product mug = export.product(made, "101");
    assertThat(mug.categories()).isEmpty();
    assertThat(mug.custom()).containsEntry("hiddenInListings", List.of("us"));
  }

  @Test
  void the_order_of_records_makes_no_difference() throws IOException {
    export.file("dump.json", FixtureText.shop().array());
    List<Product> products = export.products(export.make());

    for (long seed = 1; seed <= 5; seed++) {
      export.file("dump.json", FixtureText.shop().shuffled(seed));
      SnapshotSummary mixed = export.make();
      assertThat(mixed.isNew()).isTrue();
      assertThat(mixed.quarantined()).isEmpty();
      assertThat(export.products(mixed)).isEqualTo(products);
    }
  }

  @Test
  void every_record_is_counted_once_in_an_array_or_line_by_line() throws IOException {
    export.file("dump.json", FixtureText.shop().array());
    RecordCounts counts = export.make().records();
    assertThat(counts.written()).isEqualTo(5);
    assertThat(counts.skipped()).isEqualTo(1);

    TestExport lines =
        new TestExport(temp.resolve("lines"), new Problems(), "saleor-fixture").with(YAML);
    lines.file("dump.jsonl", FixtureText.shop().lines() + "{\"model\": \"prod");
    RecordCounts more = lines.make().records();
    assertThat(more)
        .isEqualTo(
            new RecordCounts(
                counts.read() + 1, counts.written(), counts.merged(), 1, counts.skipped()));
  }
}
