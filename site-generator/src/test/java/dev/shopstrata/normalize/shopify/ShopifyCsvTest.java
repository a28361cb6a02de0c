package dev.shopstrata.normalize.shopify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Offer;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopifyCsvTest {
  private static final String EURO = "locales: [en]\ncurrencies: [EUR]\n";

  /** The table of many years. */
  private static final String SHIRT =
      """
      Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,\
      Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,\
      Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,\
      Variant Barcode,Image Src,Image Position,Image Alt Text,Gift Card,SEO Title,SEO Description,\
      Google Shopping / MPN,Variant Image,Status
      shirt,Linen &amp; Cotton Shirt ,"<p>Light, ""airy"".</p>",Norden,Apparel > Clothing > Shirts,Shirts,\
      "summer, linen,",TRUE,Colour,Sand,Size,S,'0012-S,200,shopify,3,deny,59.00,79.00,4006381333931,\
      https://cdn.example/2.jpg?v=1,2,Back,FALSE,Linen shirt,A light one,NS-1,\
      https://cdn.example/1.jpg?v=1,active
      shirt,,,,,,,,,Sand,,M,'0012-M,200,shopify,0,deny,59.00,,,https://cdn.example/1.jpg?v=1,1,Front,,,,,,
      shirt,,,,,,,,,Olive,,S,'0013-S,200,shopify,0,continue,61.5,61.50,,,,,,,,,,
      shirt,,,,,,,,,Olive,,M,'0013-M,200,,,deny,61.5,0,,https://cdn.example/3.jpg?v=1,3,,,,,,,
      """;

  @TempDir Path temp;
  private final Problems problems = new Problems();
  private TestExport export;

  @BeforeEach
  void open() {
    export = new TestExport(temp, problems, "shopify-csv").with(EURO);
  }

  @Test
  void rows_of_a_handle_are_one_product_with_options_prices_pieces_and_pictures()
      throws IOException {
    SnapshotSummary made = export.file("products_export_1.csv", SHIRT).make();
    assertThat(made.records()).isEqualTo(new RecordCounts(4, 1, 3, 0, 0));
    Product shirt = export.product(made, "shirt");
    assertThat(shirt.name().byTag()).isEqualTo(Map.of("en", "Linen & Cotton Shirt"));
    assertThat(shirt.slug().byTag()).isEqualTo(Map.of("en", "shirt"));
    assertThat(shirt.description().byTag()).isEqualTo(Map.of("en", "<p>Light, \"airy\".</p>"));
    assertThat(shirt.brand()).isEqualTo("Norden");
    assertThat(shirt.mpn()).isEqualTo("NS-1");
    assertThat(shirt.seo().title().byTag()).isEqualTo(Map.of("en", "Linen shirt"));
    assertThat(shirt.custom()).isEqualTo(Map.of("tags", List.of("summer", "linen")));
    assertThat(shirt.categories())
        .extracting(link -> link.id())
        .containsExactly("apparel/clothing/shirts");
    assertThat(export.categories(made))
        .extracting(Category::id)
        .containsExactly("apparel", "apparel/clothing", "apparel/clothing/shirts");
    assertThat(shirt.primaryImage().url()).isEqualTo("https://cdn.example/1.jpg?v=1");
    assertThat(shirt.gallery())
        .extracting(Image::url)
        .containsExactly("https://cdn.example/2.jpg?v=1", "https://cdn.example/3.jpg?v=1");
    assertThat(shirt.gallery().get(0).alt().byTag()).isEqualTo(Map.of("en", "Back"));
    assertThat(shirt.variants())
        .extracting(Variant::id)
        .containsExactly("0012-S", "0012-M", "0013-S", "0013-M");
    Variant first = shirt.variants().get(0);
    assertThat(first.sku()).isEqualTo("0012-S");
    assertThat(first.gtin()).isEqualTo("4006381333931");
    assertThat(first.images()).containsExactly(shirt.primaryImage());
    assertThat(first.attributes())
        .extracting(Attribute::name, Attribute::value, Attribute::type)
        .containsExactly(
            tuple("colour", "Sand", AttributeType.COLOR), tuple("size", "S", AttributeType.SIZE));
    assertThat(shirt.variants())
        .flatExtracting(Variant::prices)
        .extracting(Price::value, Price::regular)
        .containsExactly(
            tuple("59.00", "79.00"),
            tuple("59.00", null),
            tuple("61.50", null),
            tuple("61.50", null));
    assertThat(shirt.variants())
        .flatExtracting(Variant::stock)
        .containsExactly(
            stock(3, Availability.IN_STOCK),
            stock(0, Availability.OUT_OF_STOCK),
            stock(null, Availability.BACKORDER),
            stock(null, Availability.IN_STOCK));
  }

  @Test
  void rows_stand_in_any_order_and_in_several_files() throws IOException {
    List<String> lines = SHIRT.lines().toList();
    export.file("a.csv", lines.get(0) + "\n" + lines.get(3) + "\n" + lines.get(1) + "\n");
    export.file("b.csv", lines.get(0) + "\n" + lines.get(4) + "\n" + lines.get(2) + "\n");
    SnapshotSummary made = export.make();
    assertThat(made.records()).isEqualTo(new RecordCounts(4, 1, 3, 0, 0));
    Product shirt = export.product(made, "shirt");
    assertThat(shirt.brand()).isEqualTo("Norden");
    assertThat(shirt.variants())
        .extracting(Variant::id)
        .containsExactly("0013-S", "0012-S", "0013-M", "0012-M");
    assertThat(shirt.variants().get(0).attributes().get(0).label().byTag())
        .isEqualTo(Map.of("en", "Colour"));
    assertThat(shirt.primaryImage().url()).isEqualTo("https://cdn.example/1.jpg?v=1");
  }

  @Test
  void columns_of_the_new_table_are_read_as_those_of_the_old_one() throws IOException {
    SnapshotSummary made =
        export
            .with("locales: [ja]\ncurrencies: [JPY]\n")
            .file(
                "products.csv.gz",
                packed(
                    """
                    \uFEFFTitle;URL handle;Description;Vendor;Product category;Type;Published on online store;\
                    Status;SKU;Barcode;Option1 name;Option1 value;Option1 Linked To;Price;\
                    Compare-at price;Inventory tracker;Inventory quantity;\
                    Continue selling when out of stock;Product image URL;Image position;\
                    Variant image URL;SEO title;Google Shopping / Manufacturer part number (MPN)
                    急須;kyusu;<p>陶器</p>;常滑;;茶器;TRUE;Active;K-1;'4901234567894;Title;Default Title;;\
                    5500;6000;shopify;2;FALSE;https://cdn.example/k.jpg;1;;急須;M1
                    茶碗;chawan;;;;;FALSE;Active;C-1;;;;;1200.00;;shopify;0;TRUE;;;;;
                    湯呑;yunomi;;;;;TRUE;Draft;Y-1;;;;;0;;;;;;;;;
                    """))
            .make();
    assertThat(made.records()).isEqualTo(new RecordCounts(3, 3, 0, 0, 0));
    Product pot = export.product(made, "kyusu");
    assertThat(pot.name().byTag()).isEqualTo(Map.of("ja", "急須"));
    assertThat(pot.variants()).isEmpty();
    assertThat(pot.sku()).isEqualTo("K-1");
    assertThat(pot.gtin()).isEqualTo("4901234567894");
    assertThat(pot.mpn()).isEqualTo("M1");
    assertThat(pot.published()).isTrue();
    assertThat(pot.prices())
        .extracting(Price::currency, Price::value, Price::regular)
        .containsExactly(tuple("JPY", "5500", "6000"));
    assertThat(pot.stock()).containsExactly(stock(2, Availability.IN_STOCK));
    assertThat(pot.primaryImage().url()).isEqualTo("https://cdn.example/k.jpg");
    assertThat(export.categories(made)).extracting(Category::id).containsExactly("茶器");
    Product bowl = export.product(made, "chawan");
    assertThat(bowl.published()).isFalse();
    assertThat(bowl.prices()).extracting(Price::value).containsExactly("1200");
    assertThat(bowl.stock()).containsExactly(stock(null, Availability.BACKORDER));
    Product cup = export.product(made, "yunomi");
    assertThat(cup.published()).isFalse();
    assertThat(cup.prices()).extracting(Price::value).containsExactly("0");
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  @Test
  void markets_that_catalog_yaml_names_have_their_prices_and_products() throws IOException {
    SnapshotSummary made =
        export
            .with(
                EURO
                    + "options:\n  markets:\n    Switzerland: CHF\n    Germany: EUR\n"
                    + "priceScopes:\n  Switzerland:\n    country: CH\n")
            .file(
                "products.csv",
                """
                Handle,Title,Variant Price,Included / Germany,Included / Switzerland,Price / Switzerland,\
                Compare At Price / Switzerland,Price / Japan
                a,A,10.00,TRUE,TRUE,12.50,15.00,1900
                b,B,11.00,TRUE,FALSE,,,
                c,C,12.00,FALSE,FALSE,,,
                """)
            .make();
    assertThat(export.product(made, "a").prices())
        .extracting(Price::currency, Price::value, Price::regular, Price::country)
        .containsExactly(tuple("EUR", "10.00", null, null), tuple("CHF", "12.50", "15.00", "CH"));
    assertThat(export.product(made, "a").offers()).isEmpty();
    assertThat(export.product(made, "b").offers())
        .containsExactly(new Offer("Germany", null, null));
    assertThat(export.product(made, "c").published()).isFalse();
    assertThat(made.notes())
        .extracting(f -> f.what())
        .containsExactly("prices of markets that catalog.yaml does not name were left out");
  }

  @Test
  void metafields_are_attributes_stars_and_references() throws IOException {
    SnapshotSummary made =
        export
            .file(
                "products.csv",
                """
                Handle,Title,Variant Price,Material (product.metafields.custom.material),\
                Color (product.metafields.shopify.color-pattern),\
                Rating (product.metafields.reviews.rating),\
                Rating count (product.metafields.reviews.rating_count),\
                Related (product.metafields.shopify--discovery--product_recommendation.related_products),\
                Width (product.metafields.custom.width),Story (product.metafields.custom.story),\
                Google: Custom Product (product.metafields.mm-google-shopping.custom_product)
                a,A,1,"[""Oak"",""Brass""]",red; blue,"{""scale_min"":""1.0"",""scale_max"":""5.0"",""value"":""4.60""}",\
                12,"b, zz","{""value"":5.0,""unit"":""cm""}","{""type"":""root"",""children"":[]}",True
                b,B,1,Oak,,,,,,
                """)
            .make();
    Product a = export.product(made, "a");
    assertThat(a.attributes())
        .extracting(Attribute::name, Attribute::value)
        .containsExactly(
            tuple("custom.material", List.of("Oak", "Brass")),
            tuple("shopify.color-pattern", List.of("red", "blue")),
            tuple("custom.width", "5.0 cm"));
    assertThat(a.rating()).isEqualTo(new Rating("4.6", 12));
    assertThat(a.relations().related()).containsExactly("b");
    assertThat(export.product(made, "b").attributes())
        .extracting(Attribute::value)
        .containsExactly("Oak");
    assertThat(made.notes())
        .extracting(f -> f.what())
        .contains("metafields that refer to other records or have markup were left out");
  }

  private static Stock stock(Integer quantity, Availability availability) {
    return new Stock(null, null, quantity, availability, null);
  }
}
