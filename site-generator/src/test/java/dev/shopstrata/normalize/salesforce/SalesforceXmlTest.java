package dev.shopstrata.normalize.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Offer;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Tier;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.ContentCounts;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalesforceXmlTest {
  @TempDir Path temp;
  private TestExport export;
  private SnapshotSummary made;

  @BeforeEach
  void make() throws IOException {
    export = new TestExport(temp, new Problems(), "salesforce-xml").with(SalesforceFiles.YAML);
    SalesforceFiles.addTo(export);
    made = export.make();
  }

  private Product product(String id) {
    return export.product(made, id);
  }

  @Test
  void every_record_of_every_file_is_accounted_for() {
    assertThat(made.content()).isEqualTo(new ContentCounts(4, 5, 2, 0));
    // 6 headers and a shared attribute; 10 products, 3 categories, 4 places, a recommendation,
    // 11 prices, 5 stock records.
    assertThat(made.records().read()).isEqualTo(41);
    assertThat(made.quarantined())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly(
            "a price is \"call us\", no amount [pricebooks.xml #10]",
            "it has no \"display-name\" [catalogs/master.xml #12]",
            "its stock is no number [inventory.xml #6]");
    assertThat(made.skipped())
        .extracting(f -> f.what() + " " + f.count())
        .containsExactlyInAnyOrder(
            "a variation group is no product of its own 1",
            "no product takes a separate price for this sku 1",
            "the category is the root of its catalog 1",
            "the price book is offline 1",
            "the price is a percentage of others 1",
            "the price is no lower than the one it should reduce 1",
            "the product can't be ordered, whatever its stock 1",
            "the product is not in the export 1",
            "the record says that something was deleted 1",
            "the variant is offline 1");
    assertThat(made.notes())
        .extracting(f -> f.what())
        .contains(
            "a variant that is not there was dropped",
            "options that add to a product's price were left out");
  }

  @Test
  void texts_come_from_the_master_in_all_languages_with_x_default_as_the_catalogs() {
    Product shirt = product("shirt");
    assertThat(shirt.name().byTag())
        .isEqualTo(Map.of("en-US", "Tea shirt® & more", "fr-FR", "Chemise"));
    assertThat(shirt.slug().byTag()).isEqualTo(Map.of("en-US", "tea-shirt", "fr-FR", "chemise"));
    assertThat(shirt.description().byTag()).isEqualTo(Map.of("en-US", "<p>Long</p>"));
    assertThat(shirt.seo().title().byTag()).containsEntry("en-US", "Shirt title");
    assertThat(shirt.brand()).isEqualTo("Acme");
    assertThat(shirt.mpn()).isEqualTo("M-1");
    assertThat(shirt.attributes())
        .extracting(Attribute::name, Attribute::value)
        .containsExactly(
            tuple("isNew", true),
            tuple("material", "Cotton"),
            tuple("sports", List.of("run", "ride")),
            tuple("size", "S"));
    assertThat(shirt.attributes().get(1).valueLabel().byTag()).containsEntry("fr-FR", "Coton");
    assertThat(shirt.attributes().get(3).label().byTag()).containsEntry("fr-FR", "Taille");
  }

  @Test
  void variants_have_their_own_options_pictures_prices_and_stock() {
    Product shirt = product("shirt");
    assertThat(shirt.primaryImage().url()).isEqualTo("https://img.example/large/shirt.jpg");
    assertThat(shirt.primaryImage().alt().byTag()).containsEntry("en-US", "A shirt");
    assertThat(shirt.variants())
        .extracting(Variant::id, Variant::sku)
        .containsExactly(
            tuple("shirt-red-s", "shirt-red-s"), tuple("shirt-blue-s", "shirt-blue-s"));
    Variant red = shirt.variants().get(0);
    assertThat(red.gtin()).isEqualTo("095068018722");
    assertThat(red.name()).isNull();
    Attribute color = red.attributes().get(0);
    assertThat(color.value()).isEqualTo("RD");
    assertThat(color.valueLabel().byTag()).isEqualTo(Map.of("en-US", "Red", "fr-FR", "Rouge"));
    assertThat(color.label().byTag()).containsEntry("en-GB", "Colour");
    assertThat(red.images()).extracting("url").containsExactly("https://img.example/large/red.jpg");
    assertThat(red.stock())
        .containsExactly(new Stock("us-stock", null, 97, Availability.IN_STOCK, null));
    Variant blue = shirt.variants().get(1);
    assertThat(blue.images())
        .extracting("url")
        .containsExactly("https://img.example/large/blue.jpg");
    assertThat(blue.prices()).isEmpty();
    assertThat(shirt.prices()).extracting(Price::value).containsExactly("25.00");
    assertThat(blue.stock())
        .containsExactly(
            new Stock(
                "us-stock", null, 0, Availability.PREORDER, Instant.parse("2027-01-02T00:00:00Z")));
  }

  @Test
  void a_sale_book_reduces_the_prices_of_its_parent_where_it_is_lower() {
    assertThat(product("shirt").variants().get(0).prices())
        .extracting(Price::channel, Price::value, Price::regular, Price::validFrom, Price::tiers)
        .containsExactly(
            tuple(
                "usd-sale-prices",
                "15.50",
                "19.99",
                Instant.parse("2026-11-27T00:00:00Z"),
                List.of()),
            tuple("usd-list-prices", "19.99", null, null, List.of(new Tier(3, "17.00"))));
    assertThat(product("cup").prices())
        .extracting(Price::channel, Price::country, Price::currency, Price::value)
        .containsExactly(
            tuple("usd-list-prices", null, "USD", "8.00"), tuple(null, "JP", "JPY", "1200"));
    assertThat(product("box").prices()).extracting(Price::value).containsExactly("30.00");
  }

  @Test
  void products_lie_in_the_categories_of_the_site_catalog() {
    assertThat(export.categories(made))
        .extracting(Category::id, Category::parent, Category::order, Category::published)
        .containsExactly(
            tuple("clothing", null, "0", true), tuple("tops", "clothing", "2.5", false));
    assertThat(export.categories(made).get(0).slug().byTag()).containsEntry("en-US", "clothes");
    assertThat(product("shirt").categories())
        .containsExactly(
            new CategoryLink("clothing", 1, null), new CategoryLink("tops", null, true));
    assertThat(product("cup").categories()).isEmpty();
  }

  @Test
  void sets_bundles_links_and_recommendations_are_relations_to_products() {
    assertThat(product("set").kind()).isEqualTo(ProductKind.GROUPED);
    assertThat(product("set").relations().bundle()).containsExactly("cup", "shirt");
    assertThat(product("box").kind()).isEqualTo(ProductKind.BUNDLE);
    assertThat(product("box").relations().bundle()).containsExactly("cup");
    assertThat(product("shirt").relations().crosssell()).containsExactly("cup");
    assertThat(product("cup").relations().upsell()).containsExactly("shirt");
  }

  @Test
  void flags_say_what_is_shown_and_what_can_be_ordered() throws IOException {
    Product cup = product("cup");
    assertThat(cup.published()).isFalse();
    assertThat(cup.gtin()).isEqualTo("4012345678901");
    assertThat(cup.custom()).containsEntry("searchable", false);
    assertThat(cup.offers())
        .containsExactly(
            new Offer(
                null,
                Instant.parse("2026-11-01T00:00:00Z"),
                Instant.parse("2026-11-30T23:00:00Z")));
    assertThat(cup.stock())
        .containsExactly(new Stock("us-stock", null, null, Availability.IN_STOCK, null));
    assertThat(product("box").stock())
        .extracting(Stock::availability)
        .containsExactly(Availability.OUT_OF_STOCK);
    export.with(SalesforceFiles.YAML + "options: {site: us, viewType: small}\n");
    made = export.make();
    assertThat(product("cup").published()).isTrue();
    assertThat(product("shirt").primaryImage().url())
        .isEqualTo("https://img.example/small/shirt.jpg");
  }

  @Test
  void a_product_with_one_variant_keeps_the_prices_told_of_itself() throws IOException {
    TestExport other =
        new TestExport(temp.resolve("other"), new Problems(), "salesforce-xml")
            .with(SalesforceFiles.YAML);
    other.file(
        "catalog.xml",
        """
        <catalog xmlns="http://www.demandware.com/xml/impex/catalog/2006-10-31" catalog-id="m">
          <product product-id="hat-m">
            <custom-attributes><custom-attribute attribute-id="size">M</custom-attribute></custom-attributes>
          </product>
          <product product-id="hat">
            <display-name xml:lang="x-default">Hat</display-name>
            <variations>
              <attributes><variation-attribute attribute-id="size" variation-attribute-id="size"/></attributes>
              <variants><variant product-id="hat-m"/></variants>
            </variations>
          </product>
        </catalog>
        """);
    other.file(
        "prices.xml",
        """
        <pricebooks xmlns="http://www.demandware.com/xml/impex/pricebook/2006-10-31">
          <pricebook>
            <header pricebook-id="usd-list"><currency>USD</currency></header>
            <price-tables>
              <price-table product-id="hat"><amount quantity="1">20.00</amount></price-table>
            </price-tables>
          </pricebook>
        </pricebooks>
        """);
    Product hat = other.product(other.make(), "hat");
    assertThat(hat.sku()).isEqualTo("hat");
    assertThat(hat.prices()).extracting(p -> p.value()).containsExactly("20.00");
  }
}
