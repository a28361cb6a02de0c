package dev.shopstrata.normalize.google;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoogleFeedTest {
  @TempDir Path temp;
  private TestExport export;

  @BeforeEach
  void open() {
    export =
        new TestExport(temp, new Problems(), "google-feed")
            .with("locale: en-GB\ncurrency: EUR\nimages: https://img.example/\n");
  }

  private SnapshotSummary rss(String items) throws IOException {
    return export
        .file(
            "feed.xml",
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>
            <title>Shop</title><link>https://shop.example/</link>
            """
                + items
                + "</channel></rss>")
        .make();
  }

  @Test
  void items_of_a_group_are_variants_of_one_product_wherever_they_stand() throws IOException {
    SnapshotSummary made =
        rss(
            """
            <item><g:id>T-R-S</g:id><g:item_group_id>T</g:item_group_id><title>Tea shirt - Red, S</title>
              <g:description>Soft &amp; warm.</g:description><link>https://shop.example/p/tea-shirt?variant=1</link>
              <g:image_link>/red.jpg</g:image_link><g:additional_image_link>https://cdn.example/a,b.jpg</g:additional_image_link>
              <g:price>23.5 KWD</g:price><g:sale_price>19.000 KWD</g:sale_price>
              <g:sale_price_effective_date>2026-11-27T00:00+0100/2026-11-30T23:59+0100</g:sale_price_effective_date>
              <g:availability>in_stock</g:availability><g:brand>Acme</g:brand><g:gtin>04012345678901</g:gtin><g:mpn>M-1</g:mpn>
              <g:color>Red</g:color><g:size>S</g:size><g:material>Cotton</g:material>
              <g:product_type>Clothing &gt; Shirts</g:product_type>
              <g:google_product_category>212</g:google_product_category></item>
            <item><g:id>mug</g:id><title>Mug</title><g:price>32.0 USD</g:price><g:availability>in stock</g:availability>
              <link>https://shop.example/product.html?id=1</link><g:quantity>4</g:quantity></item>
            <item><g:id>T-B-S</g:id><g:item_group_id>T</g:item_group_id><title>Tea shirt - Blue, S</title>
              <link>https://shop.example/p/tea-shirt?variant=2</link>
              <g:image_link>/blue.jpg</g:image_link><g:price>23.500 KWD</g:price><g:availability>preorder</g:availability>
              <g:availability_date>2026-12-24T08:00Z</g:availability_date>
              <g:color>Blue</g:color><g:size>S</g:size><g:material>Cotton</g:material></item>
            """);
    Product shirt = export.product(made, "T");
    assertThat(shirt.name().byTag()).containsOnly(Map.entry("en-GB", "Tea shirt"));
    assertThat(shirt.slug().byTag()).containsEntry("en-GB", "tea-shirt");
    assertThat(shirt.description().byTag()).containsEntry("en-GB", "<p>Soft &amp; warm.</p>");
    assertThat(shirt.brand()).isEqualTo("Acme");
    assertThat(shirt.kind()).isEqualTo(ProductKind.CONFIGURABLE);
    assertThat(shirt.primaryImage().url()).isEqualTo("https://img.example/red.jpg");
    assertThat(shirt.gallery()).extracting("url").containsExactly("https://cdn.example/a,b.jpg");
    assertThat(shirt.attributes()).extracting(Attribute::name).containsExactly("size", "material");
    assertThat(shirt.custom()).containsEntry("google_product_category", "212");
    assertThat(shirt.categories()).extracting("id").containsExactly("clothing/shirts");
    assertThat(export.categories(made)).extracting(Category::id).contains("clothing");
    assertThat(shirt.variants()).extracting(Variant::id).containsExactly("T-R-S", "T-B-S");
    Variant red = shirt.variants().get(0);
    assertThat(red.sku()).isEqualTo("M-1");
    assertThat(red.gtin()).isEqualTo("04012345678901");
    assertThat(red.name().byTag()).containsEntry("en-GB", "Tea shirt - Red, S");
    assertThat(red.prices()).extracting(Price::value).containsExactly("23.500", "19.000");
    Price sale = red.prices().get(1);
    assertThat(sale.regular()).isEqualTo("23.500");
    assertThat(sale.validFrom()).isEqualTo(Instant.parse("2026-11-26T23:00:00Z"));
    assertThat(sale.validUntil()).isEqualTo(Instant.parse("2026-11-30T22:59:00Z"));
    Variant blue = shirt.variants().get(1);
    assertThat(blue.sku()).isEqualTo("T-B-S");
    assertThat(blue.stock().get(0).availability()).isEqualTo(Availability.PREORDER);
    assertThat(blue.stock().get(0).availableFrom())
        .isEqualTo(Instant.parse("2026-12-24T08:00:00Z"));
    assertThat(blue.images()).extracting("url").containsExactly("https://img.example/blue.jpg");
    Product mug = export.product(made, "mug");
    assertThat(mug.slug()).isNull();
    assertThat(mug.variants()).isEmpty();
    assertThat(mug.prices())
        .extracting(Price::value, Price::currency)
        .containsExactly(tuple("32.00", "USD"));
    assertThat(mug.stock().get(0).quantity()).isEqualTo(4);
    assertThat(made.records()).isEqualTo(new RecordCounts(3, 2, 1, 0, 0));
  }

  @Test
  void a_feed_of_this_program_comes_back_with_ids_names_prices_and_availability()
      throws IOException {
    SnapshotSummary made =
        rss(
            """
            <item>
            <g:id>C789-2015</g:id>
            <g:item_group_id>c789</g:item_group_id>
            <g:title>C789 Loader 2015 wheeled</g:title>
            <g:link>https://shop.example/en/p/c789-loader/#c789-2015</g:link>
            <g:availability>in_stock</g:availability>
            <g:price>1299.00 EUR</g:price>
            <g:sale_price>999.00 EUR</g:sale_price>
            </item>
            <item>
            <g:id>C789-2019</g:id>
            <g:item_group_id>c789</g:item_group_id>
            <g:title>C789 Loader 2019 wheeled</g:title>
            <g:link>https://shop.example/en/p/c789-loader/#c789-2019</g:link>
            <g:availability>backorder</g:availability>
            <g:price>1500 JPY</g:price>
            </item>
            <item><g:id>a</g:id><g:item_group_id>same</g:item_group_id><g:title>Cup Red</g:title>
            <g:availability>out_of_stock</g:availability><g:price>1.00 EUR</g:price><g:color>Red</g:color></item>
            <item><g:id>b</g:id><g:item_group_id>same</g:item_group_id><g:title>Cup Red</g:title>
            <g:availability>out_of_stock</g:availability><g:price>1.00 EUR</g:price><g:color>Blue</g:color></item>
            """);
    Product loader = export.product(made, "c789");
    assertThat(loader.name().byTag()).containsEntry("en-GB", "C789 Loader");
    assertThat(loader.slug().byTag()).containsEntry("en-GB", "c789-loader");
    assertThat(loader.variants()).extracting(Variant::id).containsExactly("C789-2015", "C789-2019");
    Price price = loader.variants().get(0).prices().get(0);
    assertThat(price.value() + " " + price.regular()).isEqualTo("999.00 1299.00");
    assertThat(loader.variants().get(1).prices()).extracting(Price::value).containsExactly("1500");
    assertThat(loader.variants())
        .extracting(v -> v.stock().get(0).availability())
        .containsExactly(Availability.IN_STOCK, Availability.BACKORDER);
    Product cup = export.product(made, "same");
    assertThat(cup.name().byTag()).containsEntry("en-GB", "Cup Red");
    assertThat(cup.variants()).allMatch(variant -> variant.name() == null);
  }

  @Test
  void names_need_no_prefix_and_prefixes_no_declaration() throws IOException {
    export.file(
        "atom.xml",
        """
        <feed xmlns="http://www.w3.org/2005/Atom">
          <title>Shop</title><id>tag:shop.example,2026:feed</id>
          <entry><id>tag:shop.example,2026:1</id><g:id>1</g:id><title>Atom</title><summary>Text</summary>
            <link rel="enclosure" href="https://shop.example/x"/><link href="https://shop.example/p/atom.html"/>
            <g:price>EUR19.99</g:price></entry>
        </feed>
        """);
    export.file(
        "plain.xml",
        "<products><item><id>2</id><title>Plain</title><price>5,50</price>"
            + "<description><![CDATA[<p>A <b>bold</b> text</p>]]></description></item></products>");
    SnapshotSummary made = export.make();
    Product atom = export.product(made, "1");
    assertThat(atom.name().byTag()).containsEntry("en-GB", "Atom");
    assertThat(atom.slug().byTag()).containsEntry("en-GB", "atom");
    assertThat(atom.description().byTag()).containsEntry("en-GB", "<p>Text</p>");
    assertThat(atom.prices()).extracting(Price::value).containsExactly("19.99");
    Product plain = export.product(made, "2");
    assertThat(plain.prices()).extracting(Price::value).containsExactly("5.50");
    assertThat(plain.description().byTag()).containsEntry("en-GB", "<p>A <b>bold</b> text</p>");
  }

  @Test
  void tables_have_columns_in_any_spelling_order_and_encoding() throws IOException {
    String table =
        "Price\tid\ttitle\timage link\tadditional_image_link\tproduct type\tavailability\n"
            + "1.299,00 EUR\t1\t\"Küche \"\"Öko\"\"\"\thttps://i.example/1.jpg\t"
            + "https://i.example/2.jpg,https://i.example/3,4.jpg\tHeim > Küche, Deko\tin stock\n"
            + "5 EUR\t2\tمصباح\thttps://i.example/9.jpg\t\tA > B,C > D\tsold out\n";
    export.file("feed.txt", table.getBytes(StandardCharsets.UTF_16LE));
    SnapshotSummary made = export.make();
    Product kitchen = export.product(made, "1");
    assertThat(kitchen.name().byTag()).containsEntry("en-GB", "Küche \"Öko\"");
    assertThat(kitchen.prices()).extracting(Price::value).containsExactly("1299.00");
    assertThat(kitchen.gallery())
        .extracting("url")
        .containsExactly("https://i.example/2.jpg", "https://i.example/3,4.jpg");
    assertThat(kitchen.categories()).extracting("id").containsExactly("heim/küche-deko");
    Product lamp = export.product(made, "2");
    assertThat(lamp.name().byTag()).containsEntry("en-GB", "مصباح");
    assertThat(lamp.categories()).extracting("id").containsExactly("a/b", "c/d");
    assertThat(lamp.stock().get(0).availability()).isEqualTo(Availability.OUT_OF_STOCK);
  }

  @Test
  void feeds_of_several_languages_make_one_catalog() throws IOException {
    export.with(
        """
        languages: {de/google.xml: de-DE, fr/google.xml: fr-FR}
        priceScopes: {fr/google.xml: {country: FR}}
        """);
    String item =
        "<rss><item><g:id>c</g:id><g:title>%s</g:title><g:price>%s</g:price><g:color>%s</g:color>"
            + "<g:product_type>%s</g:product_type></item></rss>";
    export.file("de/google.xml", item.formatted("Tasse", "5.00 EUR", "Rot", "Küche"));
    export.file("fr/google.xml", item.formatted("Tasse bleue", "6.00 EUR", "Rouge", "Cuisine"));
    SnapshotSummary made = export.make();
    Product cup = export.product(made, "c");
    assertThat(cup.name().byTag())
        .containsEntry("de-DE", "Tasse")
        .containsEntry("fr-FR", "Tasse bleue");
    assertThat(cup.prices())
        .extracting(Price::value, Price::country, Price::channel)
        .containsExactly(tuple("5.00", null, null), tuple("6.00", "FR", null));
    assertThat(cup.attributes().get(0).valueLabel().byTag()).containsEntry("fr-FR", "Rouge");
    assertThat(cup.categories()).extracting("id").containsExactly("küche");
    assertThat(made.records()).isEqualTo(new RecordCounts(2, 1, 1, 0, 0));
  }

  @Test
  void a_product_beside_its_variants_gives_what_they_share() throws IOException {
    SnapshotSummary made =
        rss(
            """
            <item><g:id>v1</g:id><g:item_group_id>p</g:item_group_id><title>Blue jar</title><g:color>Blue</g:color><g:price>9.00 EUR</g:price></item>
            <item><g:id>p</g:id><title>The jar</title><g:price>9.00 EUR</g:price><g:image_link>/p.jpg</g:image_link></item>
            """);
    Product jar = export.product(made, "p");
    assertThat(jar.name().byTag()).containsEntry("en-GB", "The jar");
    assertThat(jar.primaryImage().url()).isEqualTo("https://img.example/p.jpg");
    assertThat(jar.variants()).extracting(Variant::id).containsExactly("v1");
  }

  @Test
  void the_sku_is_the_attribute_that_catalog_yaml_names() throws IOException {
    export.with("locale: en\noptions: {sku: id}\n");
    SnapshotSummary made =
        rss("<item><g:id>x</g:id><g:title>X</g:title><g:mpn>M</g:mpn><g:gtin>1</g:gtin></item>");
    assertThat(export.product(made, "x").sku()).isEqualTo("x");
    assertThat(export.product(made, "x").mpn()).isEqualTo("M");
  }
}
