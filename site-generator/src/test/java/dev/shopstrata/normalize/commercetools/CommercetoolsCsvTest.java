package dev.shopstrata.normalize.commercetools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Tier;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.ContentCounts;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommercetoolsCsvTest {
  @TempDir Path temp;
  private TestExport export;

  @BeforeEach
  void open() {
    export = new TestExport(temp, new Problems(), "commercetools-csv");
  }

  private SnapshotSummary shop() throws IOException {
    for (Map.Entry<String, byte[]> file : CommercetoolsTables.all().entrySet()) {
      export.file(file.getKey(), file.getValue());
    }
    return export.make();
  }

  @Test
  void every_row_is_accounted_for() throws IOException {
    SnapshotSummary made = shop();
    assertThat(made.content()).isEqualTo(new ContentCounts(2, 3, 6, 0));
    // 5 product rows, 7 categories, 7 attribute rows, 3 of stock.
    assertThat(made.records()).isEqualTo(new RecordCounts(22, 8, 10, 4, 0));
    assertThat(made.quarantined())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly(
            "a price is \"EUR 1.00\", which is none [products.csv #3]",
            "a price is \"EUR zero\", which is none [products.csv #5]",
            "it has no \"name\" [categories.csv #7]",
            "it has no whole number as its \"quantityOnStock\" [inventory-stores.csv #3]");
    assertThat(made.notes())
        .extracting(f -> f.what() + " " + f.count())
        .contains("a reference to a category that is not there was dropped 1");
  }

  @Test
  void a_row_with_a_product_type_begins_a_product_and_those_after_it_are_variants()
      throws IOException {
    SnapshotSummary made = shop();
    Product shoes = export.product(made, "M1");
    assertThat(shoes.name().byTag())
        .isEqualTo(Map.of("en", "Shoes “Tods” blue", "de", "Schuhe blau"));
    assertThat(shoes.slug().byTag()).containsEntry("en", "tods-C20RE-Blue");
    assertThat(shoes.primaryImage().url()).isEqualTo("https://i.example/1.jpg");
    assertThat(shoes.gallery()).extracting("url").containsExactly("//i.example/2.jpg");
    assertThat(shoes.variants()).extracting(Variant::sku).containsExactly("M1", "M2");
    assertThat(shoes.variants().get(1).attributes())
        .extracting(Attribute::name, Attribute::value)
        .containsExactly(tuple("size", "39.5"));
    assertThat(shoes.variants().get(1).stock().get(0).availability())
        .isEqualTo(Availability.OUT_OF_STOCK);
    Product jacket = export.product(made, "J1");
    assertThat(jacket.variants()).isEmpty();
    assertThat(jacket.description().byTag()).containsEntry("en", "<p>Warm, and; dry.</p>");
  }

  @Test
  void attributes_are_what_their_type_says_and_the_first_row_speaks_for_all() throws IOException {
    Product shoes = export.product(shop(), "M1");
    assertThat(shoes.attributes())
        .extracting(Attribute::name, Attribute::value)
        .containsExactly(
            tuple("baseId", "72779"),
            tuple("designer", "tods"),
            tuple("color", "blue"),
            tuple("colorFreeDefinition", "dunkelblau"),
            tuple("details", List.of("weich", "leicht")),
            tuple("tags", List.of("green", "red", "black")),
            tuple("isLook", true),
            tuple("weight", new BigDecimal("1.5")));
    Attribute designer = shoes.attributes().get(1);
    assertThat(designer.valueLabel().byTag()).containsEntry("de", "Tod´s");
    Attribute color = shoes.attributes().get(2);
    assertThat(color.type()).isEqualTo(AttributeType.COLOR);
    assertThat(color.label().byTag()).containsEntry("de", "Farbe");
    assertThat(color.valueLabel().byTag()).isEqualTo(Map.of("de", "blau", "en", "blue"));
    assertThat(shoes.attributes().get(4).valueLabel().byTag()).containsEntry("en", "soft, light");
  }

  @Test
  void prices_in_a_cell_have_country_group_channel_reduction_and_dates() throws IOException {
    List<Price> prices = export.product(shop(), "M1").variants().get(0).prices();
    assertThat(prices)
        .extracting(
            Price::currency,
            Price::value,
            Price::regular,
            Price::country,
            Price::customerGroup,
            Price::channel)
        .containsExactly(
            tuple("EUR", "187.50", null, null, null, null),
            tuple("EUR", "122.95", null, null, "b2b", null),
            tuple("EUR", "120.00", "150.00", "DE", null, "berlin"),
            tuple("USD", "199.00", null, null, null, "boston"),
            tuple("JPY", "500", null, null, null, null));
    assertThat(prices.get(4).validFrom()).isEqualTo(Instant.parse("2026-11-27T00:00:00Z"));
    assertThat(prices).extracting(Price::taxCategory).containsOnly("standard");
  }

  @Test
  void categories_are_found_by_path_by_name_and_by_id() throws IOException {
    SnapshotSummary made = shop();
    assertThat(export.categories(made))
        .extracting(Category::id, Category::parent)
        .containsExactly(
            tuple("1", null),
            tuple("7", "1"),
            tuple("64", "7"),
            tuple("2", null),
            tuple("10", "2"),
            tuple("4", "2"));
    assertThat(export.product(made, "M1").categories())
        .extracting("id")
        .containsExactly("64", "10");
    assertThat(export.product(made, "J1").categories()).extracting("id").containsExactly("4");
  }

  @Test
  void a_table_of_products_alone_makes_its_categories_and_may_fill_every_row() throws IOException {
    export.with("locale: en-GB\noptions: {multiValueDelimiter: \"|\"}\n");
    export.file(
        "export.csv",
        """
        _published;variantId;productType;key;sku;name;categories;prices
        false;1;main;tea;T1;Tea;Drinks>Hot|Sale;EUR 100%EUR 90 @10|EUR 80 gold
        false;2;main;tea;T2;Tea;Drinks>Hot;EUR 200
        true;1;main;pot;P1;Pot;;EUR 300
        """);
    SnapshotSummary made = export.make();
    Product tea = export.product(made, "tea");
    assertThat(tea.published()).isFalse();
    assertThat(tea.name().byTag()).isEqualTo(Map.of("en-GB", "Tea"));
    assertThat(tea.variants()).extracting(Variant::id).containsExactly("T1", "T2");
    assertThat(tea.variants().get(0).prices().get(0).tiers()).containsExactly(new Tier(10, "0.90"));
    assertThat(tea.categories()).extracting("id").containsExactly("drinks/hot", "sale");
    assertThat(export.product(made, "pot").published()).isTrue();
  }

  @Test
  void standalone_prices_join_by_sku() throws IOException {
    export.file("products.csv", "productType,variantId,sku,name.en\nmain,1,T1,Tea\n");
    export.file(
        "standalonePrice.csv",
        """
        key,sku,centAmount,currencyCode,type,fractionDigits,country,channel,tiers,discounted
        P1,T1,6550,USD,centPrecision,2,US,web,,
        P2,T1,6550,USD,centPrecision,2,US,,,5000
        P3,T1,six,USD,centPrecision,2,US,,,
        """);
    SnapshotSummary made = export.make();
    assertThat(export.product(made, "T1").prices())
        .extracting(Price::value, Price::country, Price::channel)
        .containsExactly(tuple("65.50", "US", "web"));
    assertThat(made.records().quarantined()).isEqualTo(2);
  }

  @Test
  void a_row_before_any_product_and_a_product_without_name_are_refused() throws IOException {
    export.file(
        "products.csv",
        """
        productType,variantId,sku,name.en,prices
        ,2,X2,,
        main,1,N1,,EUR 1
        ,2,N2,,EUR 1
        main,1,T1,Tea,EUR 1 x y#c$never~
        ,2,T2,,EUR 2
        """);
    SnapshotSummary made = export.make();
    assertThat(made.quarantined())
        .extracting(f -> f.what())
        .containsExactly("it has no \"name\"", "no row before it begins a product");
    assertThat(made.notes())
        .extracting(f -> f.what())
        .containsExactly("a first variant with an unreadable price was left out");
    assertThat(export.product(made, "T1").prices())
        .extracting(Price::value)
        .containsExactly("0.02");
    assertThat(made.records()).isEqualTo(new RecordCounts(5, 1, 1, 2, 1));
  }
}
