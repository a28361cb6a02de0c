package dev.shopstrata.normalize.magento;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product export, advanced pricing and stock sources. */
class MagentoCsvTest {
  private static final String LOCALE = "locales: [en-GB]\n";
  private static final String EURO = LOCALE + "currencies: [EUR]\n";

  @TempDir Path temp;
  private TestExport export;

  @BeforeEach
  void open() {
    export = new TestExport(temp, new Problems(), "magento-csv").with(EURO);
  }

  @Test
  void a_product_is_all_rows_of_its_sku_and_its_variants_wherever_they_stand() throws IOException {
    export
        .with(EURO + "images: https://x.example/media\noptions: {timeZone: Europe/Berlin}\n")
        .file(
            "a/catalog_product.csv",
            """
            sku,store_view_code,product_type,name,price,special_price,special_price_to_date,qty,\
            is_in_stock,visibility,url_key,base_image,base_image_label,additional_images,\
            hide_from_product_page,configurable_variations,configurable_variation_labels,\
            additional_attributes,categories,created_at,updated_at,meta_title
            T-S,,simple,Tee S,20.0000,,,3.0000,1,Not Visible Individually,tee-s,/t/s.jpg,,,,,,\
            ean=4006381333931,,,,
            T,de,,Hemd,,,,,,,,,,,,,,,,,,
            T,,configurable,Tee &amp; more,,,,0,1,"Catalog, Search",tee,t/t.jpg,Front,\
            "/t/2.jpg,/t/3.jpg",/t/3.jpg,"sku=t-s,size=S,color=Red, dark|sku=T-M,size=M,color=Blue",\
            size=Size,"has_options=1,brand=Ajax,material=Wool|Silk,note=a, b",\
            "Default Category/Men/Tops, Tees,Default Category/Sale \\/ Outlet,Default Category",\
            "2/18/18, 1:06 PM","2/19/18, 1:06 PM",Title
            T-M,,simple,Tee M,21,19,10/25/2026,0,1,Not Visible Individually,tee-m,,,,,,,,,,,
            """);
    SnapshotSummary made = export.make();
    assertThat(made.records().written()).isEqualTo(1);
    Product tee = export.product(made, "T");
    assertThat(tee.name().byTag()).isEqualTo(Map.of("en-GB", "Tee & more", "de", "Hemd"));
    assertThat(tee.slug().byTag()).isEqualTo(Map.of("en-GB", "tee", "de", "tee"));
    assertThat(tee.brand()).isEqualTo("Ajax");
    assertThat(tee.createdAt()).isEqualTo(Instant.parse("2018-02-18T12:06:00Z"));
    assertThat(tee.updatedAt()).isEqualTo(Instant.parse("2018-02-19T12:06:00Z"));
    assertThat(tee.seo().title().byTag()).containsEntry("en-GB", "Title");
    assertThat(tee.primaryImage())
        .extracting(Image::url, image -> image.alt().byTag().get("en-GB"))
        .containsExactly("https://x.example/media/t/t.jpg", "Front");
    assertThat(tee.gallery())
        .extracting(Image::url)
        .containsExactly("https://x.example/media/t/2.jpg");
    assertThat(tee.attributes())
        .extracting(Attribute::name, Attribute::value)
        .contains(tuple("material", List.of("Wool", "Silk")), tuple("note", "a, b"));
    assertThat(export.categories(made))
        .extracting(Category::id)
        .containsExactly("men", "men/tops-tees", "sale-outlet");
    assertThat(tee.variants()).extracting(Variant::sku).containsExactly("T-S", "T-M");
    Variant small = tee.variants().get(0);
    assertThat(small.gtin()).isEqualTo("4006381333931");
    assertThat(small.attributes()).extracting(Attribute::value).containsExactly("S", "Red, dark");
    assertThat(small.stock())
        .containsExactly(new Stock(null, null, 3, Availability.IN_STOCK, null));
    Variant medium = tee.variants().get(1);
    assertThat(medium.stock().get(0).availability()).isEqualTo(Availability.OUT_OF_STOCK);
    assertThat(medium.prices())
        .extracting(Price::value, Price::regular, Price::validUntil)
        .containsExactly(
            tuple("21.00", null, null),
            tuple("19.00", "21.00", Instant.parse("2026-10-25T23:00:00Z")));
  }

  @Test
  void store_views_have_their_language_or_their_price_or_are_skipped() throws IOException {
    export
        .with(EURO + "languages: {german: de-DE}\n" + "priceScopes: {swiss: {country: CH}}\n")
        .file(
            "p.csv",
            """
            sku,store_view_code,product_type,name,price,url_key
            a,,simple,A,10,a
            a,default,,A default,,
            a,german,,Ä,,ae
            a,fr_FR,,À,,
            a,swiss,,,12,
            a,b2b,,B2B,,
            """);
    SnapshotSummary made = export.make();
    Product a = export.product(made, "a");
    assertThat(a.name().byTag())
        .isEqualTo(Map.of("en-GB", "A default", "de-DE", "Ä", "fr-FR", "À"));
    assertThat(a.slug().byTag()).isEqualTo(Map.of("en-GB", "a", "de-DE", "ae", "fr-FR", "a"));
    assertThat(a.prices())
        .extracting(Price::value, Price::country)
        .containsExactly(tuple("10.00", null), tuple("12.00", "CH"));
    assertThat(made.skipped())
        .extracting(f -> f.what() + f.first())
        .containsExactly("catalog.yaml has no language for its store view[p.csv #6]");
  }

  @Test
  void what_can_not_be_sold_is_refused_and_what_is_off_is_not_shown() throws IOException {
    export.file(
        "p.csv",
        """
        sku,product_type,name,price,product_online,visibility,configurable_variations,qty,is_in_stock
        ,simple,Nobody,1,1,,,,
        a,simple,,1,1,,,,
        b,simple,B,cheap,1,,,,
        c,simple,C,-1,1,,,,
        d,simple,D,1,2,,,,
        e,simple,E,1,1,Not Visible Individually,,5,0
        d,simple,D again,2,1,,,,
        D,,,,,,,7,1
        v,configurable,V,,1,,sku=v1,size=1,,
        w,configurable,W,,1,,"sku=w1,size=1|sku=w2,size=2|sku=w3,size=3|sku=w4,size=4",,
        w1,simple,W1,oops,1,,,,
        w2,simple,W2,5,2,,,,
        w4,simple,W4,5,1,Catalog,,,
        """);
    SnapshotSummary made = export.make();
    assertThat(made.quarantined())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly(
            "a price is \"cheap\", no amount [p.csv #3]",
            "a price is below zero: \"-1\" [p.csv #4]",
            "it has no \"name\" [p.csv #2]",
            "it has no \"sku\" [p.csv #1]",
            "there is another product with this id before it [p.csv #7]");
    assertThat(export.products(made))
        .extracting(Product::id, Product::published)
        .containsExactly(
            tuple("d", false),
            tuple("e", false),
            tuple("v", true),
            tuple("w", true),
            tuple("w4", true));
    assertThat(export.product(made, "d").stock().get(0).quantity()).isEqualTo(7);
    assertThat(export.product(made, "e").stock().get(0).availability())
        .isEqualTo(Availability.OUT_OF_STOCK);
    assertThat(export.product(made, "v").stock().get(0).availability())
        .isEqualTo(Availability.OUT_OF_STOCK);
    assertThat(export.product(made, "w").variants()).extracting(Variant::id).containsExactly("w4");
    assertThat(made.notes())
        .extracting(f -> f.what())
        .contains(
            "products with options had none of their variants",
            "variants that a product lists have no row and were left out",
            "variants that are offline were left out",
            "variants whose price can't be read were left out");
  }

  @Test
  void stock_sources_take_the_place_of_the_products_own_stock() throws IOException {
    export
        .file("p.csv", "sku,product_type,name,price,qty,is_in_stock\na,simple,A,1,9,1\n")
        .file(
            "stock_sources.csv",
            "source_code,sku,status,quantity\nnorth,a,1,4.0000\nsouth,a,0,8\nnorth,b,1,1\n");
    SnapshotSummary made = export.make();
    assertThat(export.product(made, "a").stock())
        .containsExactly(
            new Stock(null, "north", 4, Availability.IN_STOCK, null),
            new Stock(null, "south", 0, Availability.OUT_OF_STOCK, null));
    assertThat(made.records().skipped()).isEqualTo(1);
  }

  @Test
  void relations_follow_their_positions() throws IOException {
    export.file(
        "p.csv",
        """
        sku,product_type,name,price,related_skus,related_position,upsell_skus
        a,simple,A,1,"b,c",2,c
        b,simple,B,1,"a,c","2,1",
        c,virtual,C,1,"b,nobody",,"a,b"
        """);
    SnapshotSummary made = export.make();
    assertThat(export.product(made, "a").relations().related()).containsExactly("b", "c");
    assertThat(export.product(made, "b").relations().related()).containsExactly("c", "a");
    assertThat(export.product(made, "c").relations().related()).containsExactly("b");
    assertThat(export.product(made, "c").relations().upsell()).containsExactly("a", "b");
    assertThat(made.notes())
        .extracting(f -> f.what())
        .containsExactly("a reference to a product that is not there was dropped");
  }

  @Test
  void any_encoding_separator_and_spelling_of_columns_is_read() throws IOException {
    export.with(LOCALE + "currencies: [KWD]\n");
    String table =
        "Price;SKU;Product Type;Name;Description\n1.250;ü;simple;Café;{{widget a=\"b\"}}<p>x\n";
    export.file("p.csv", table.getBytes(StandardCharsets.UTF_16));
    SnapshotSummary made = export.make();
    Product product = export.product(made, "ü");
    assertThat(product.name().byTag()).containsEntry("en-GB", "Café");
    assertThat(product.prices()).extracting(Price::value).containsExactly("1.250");
    assertThat(product.description().byTag()).containsEntry("en-GB", "<p>x");
  }

  @Test
  void values_may_stand_in_quotation_marks() throws IOException {
    export.file(
        "p.csv",
        """
        sku,store_view_code,product_type,name,price,categories,additional_attributes
        a,admin,simple,A,1,"""
            + "\"\"\"Root/Men, Boys\"\",\"\"Root/Sale\"\"\","
            + "\"fit=\"\"Slim, long\"\",note=\"\"4\"\"\"\" wide\"\",set=\"\"x\"\"|\"\"y\"\"\"\n");
    SnapshotSummary made = export.make();
    assertThat(export.product(made, "a").attributes())
        .extracting(Attribute::name, Attribute::value)
        .containsExactly(
            tuple("fit", "Slim, long"), tuple("note", "4\" wide"), tuple("set", List.of("x", "y")));
    assertThat(export.categories(made))
        .extracting(Category::id)
        .containsExactly("men-boys", "sale");
  }

  @Test
  void catalog_yaml_has_to_say_language_and_currency() throws IOException {
    export.with("").file("p.csv", "sku,product_type,name,price\na,simple,A,1\n");
    assertThatThrownBy(() -> export.make())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("language");
    export.with(LOCALE);
    assertThatThrownBy(() -> export.make())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("currency");
    export.with(EURO + "options: {timeZone: Mars}\n");
    assertThatThrownBy(() -> export.make())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("time zone");
  }
}
