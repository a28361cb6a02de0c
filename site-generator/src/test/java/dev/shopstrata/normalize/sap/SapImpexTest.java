package dev.shopstrata.normalize.sap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Tier;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.Finding;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SapImpexTest {
  @TempDir Path temp;
  private TestExport export;
  private SnapshotSummary made;

  @BeforeEach
  void read() throws IOException {
    export =
        new TestExport(temp, new Problems(), "sap-impex")
            .with("images: https://media.example/medias\n");
    for (Map.Entry<String, byte[]> file : ImpexShop.files().entrySet()) {
      export.file(file.getKey(), file.getValue());
    }
    made = export.make();
  }

  private Product product(String code) {
    return export.product(made, code);
  }

  private Variant variant(String code) {
    return product("100").variants().stream()
        .filter(v -> v.id().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void two_levels_of_variants_become_one_with_the_options_of_both() {
    Product tee = product("100");

    assertThat(tee.kind()).isEqualTo(ProductKind.CONFIGURABLE);
    assertThat(tee.variants())
        .extracting(Variant::sku)
        .containsExactly("100_blue_s", "100_blue_xl", "100_red_s");
    List<Attribute> options = variant("100_blue_xl").attributes();
    assertThat(options).extracting(Attribute::name).containsExactlyInAnyOrder("size", "style");
    Attribute style =
        options.stream().filter(a -> a.name().equals("style")).findFirst().orElseThrow();
    assertThat(style.valueLabel().byTag()).containsEntry("de", "Blau").containsEntry("en", "Blue");
    assertThat(options)
        .filteredOn(a -> a.name().equals("size"))
        .extracting(a -> a.type() + " " + a.valueLabel().byTag().get("en"))
        .containsExactly(AttributeType.SIZE + " XL");
    assertThat(made.notes())
        .extracting(Finding::what)
        .contains("variants that are not approved were left out");
  }

  @Test
  void quoted_cells_keep_semicolons_lines_and_marks_and_others_are_mended() {
    assertThat(product("100").description().byTag())
        .containsEntry("en", "<p>A \"light\" tee;\nfor summer.</p>");
    assertThat(product("100").custom()).containsEntry("summary", Map.of("en", "Light"));
    Product wide = product("200");
    assertThat(wide.name().byTag()).containsEntry("en", "27\" Wide Shirt");
    assertThat(wide.description().byTag()).containsEntry("en", "<p>dry; and long &lt; 2 m</p>");
    assertThat(made.notes())
        .extracting(Finding::what)
        .contains("semicolons without quotation marks were taken as part of a text");
    assertThat(product("300").description()).isNull();
  }

  @Test
  void languages_come_from_columns_and_files_beside_each_other() {
    assertThat(product("100").name().byTag())
        .containsExactly(Map.entry("de", "Sonnen-Tee"), Map.entry("en", "Sun Tee"));
  }

  @Test
  void defaults_fill_empty_and_missing_cells() {
    assertThat(product("100").published()).isTrue();
    assertThat(product("200").published()).isTrue();
    assertThat(product("200").gtin()).isEqualTo("4006381333931");
    assertThat(product("100").mpn()).isEqualTo("M-100");
    assertThat(product("300").published()).isFalse();
  }

  @Test
  void the_nearest_price_counts_and_quantities_dates_and_groups_are_kept() {
    assertThat(product("100").prices()).extracting(Price::value).containsExactly("20.00");
    assertThat(variant("100_blue_s").prices()).extracting(Price::value).containsExactly("24.50");
    assertThat(variant("100_red_s").prices()).isEmpty();
    List<Price> prices = variant("100_blue_xl").prices();
    assertThat(prices).extracting(Price::value).containsExactly("29.90", "19.90");
    assertThat(prices.get(0).tiers()).containsExactly(new Tier(10, "27.90"));
    assertThat(prices.get(0).taxIncluded()).isTrue();
    assertThat(prices.get(1).validFrom()).isEqualTo(Instant.parse("2026-12-01T00:00:00Z"));
    assertThat(prices.get(1).validUntil()).isEqualTo(Instant.parse("2026-12-24T23:59:59Z"));
    assertThat(product("200").prices())
        .extracting(p -> p.currency() + " " + p.value() + " " + p.customerGroup())
        .containsExactly("JPY 1500 goldgroup", "KWD 4.125 null");
  }

  @Test
  void stock_is_what_is_not_reserved_unless_a_status_forces_it() {
    assertThat(variant("100_blue_s").stock())
        .containsExactly(new Stock(null, "west", 7, Availability.IN_STOCK, null));
    assertThat(variant("100_blue_xl").stock())
        .containsExactly(new Stock(null, "west", 0, Availability.OUT_OF_STOCK, null));
    assertThat(variant("100_red_s").stock())
        .containsExactly(new Stock(null, "west", null, Availability.IN_STOCK, null));
    assertThat(product("200").stock()).extracting(Stock::quantity).containsExactly(0);
  }

  @Test
  void categories_form_a_tree_and_a_brands_category_names_the_brand() {
    List<Category> categories = export.categories(made);
    assertThat(categories)
        .extracting(c -> c.id() + "<" + c.parent() + " " + c.order())
        .containsExactly("brand_7<null 0", "shirts<null 2", "tees<shirts 1");
    assertThat(categories.get(1).name().byTag())
        .containsEntry("en", "Shirts")
        .containsEntry("de", "Hemden");
    assertThat(categories.get(1).description().byTag())
        .containsEntry("en", "<p>All <b>shirts</b></p>");
    assertThat(categories.get(2).name().byTag()).containsEntry("en", "T-Shirts; Tops");
    assertThat(product("100").categories())
        .containsExactly(
            new CategoryLink("tees", null, null), new CategoryLink("brand_7", null, null));
    assertThat(product("100").brand()).isEqualTo("Wave & Co");
    assertThat(product("200").categories()).hasSize(1);
  }

  @Test
  void a_container_gives_its_largest_picture_and_else_the_picture_counts() {
    Image front = product("100").primaryImage();
    assertThat(front.url())
        .isEqualTo("https://media.example/medias/shirts/import/images/1200Wx1200H/100.jpg");
    assertThat(front.alt().byTag()).containsEntry("en", "Sun Tee");
    assertThat(product("100").gallery()).isEmpty();
    assertThat(product("200").primaryImage().url()).endsWith("/300Wx300H/200.jpg");
  }

  @Test
  void features_have_their_names_and_references_lead_to_products() {
    List<Attribute> features = product("100").attributes();
    assertThat(features).extracting(Attribute::name).containsExactly("fabric_12", "washing_13");
    assertThat(features.get(0).label().byTag()).containsEntry("de", "Stoff");
    assertThat(features.get(0).value()).isEqualTo(List.of("Cotton", "Linen"));
    assertThat(features.get(1).value()).isEqualTo("40");
    assertThat(product("100").relations().crosssell()).containsExactly("200");
    assertThat(product("200").relations().related()).containsExactly("100");
  }

  @Test
  void other_versions_types_and_lines_about_nothing_are_skipped() {
    assertThat(made.quarantined()).isEmpty();
    assertThat(made.skipped())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly(
            "a catalog has no use for items of this type [classes.impex #5]",
            "it is about a product that no line makes"
                + " [products-prices.impex #8, texts/products_en.impex #4]",
            "it is of another catalog or catalog version [products.impex #4]");
    assertThat(made.content().products()).isEqualTo(3);
  }
}
