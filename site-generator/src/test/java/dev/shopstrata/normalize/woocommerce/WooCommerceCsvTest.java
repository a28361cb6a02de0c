package dev.shopstrata.normalize.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WooCommerceCsvTest {
  private static final String EURO = "locales: [en]\ncurrencies: [EUR]\n";

  @TempDir Path temp;
  private TestExport export;

  @BeforeEach
  void open() {
    export = new TestExport(temp, new Problems(), "woocommerce-csv").with(EURO);
  }

  @Test
  void variations_find_their_product_by_sku_or_id_wherever_they_stand() throws IOException {
    export.file(
        "wc-product-export.csv",
        """
        ID,Type,SKU,Name,Published,"Visibility in catalog",Description,"In stock?",Stock,\
        "Backorders allowed?","Sale price","Regular price",Categories,Tags,Images,Parent,Position,\
        "Attribute 1 name","Attribute 1 value(s)","Attribute 1 visible","Attribute 2 name",\
        "Attribute 2 value(s)","Attribute 3 name","Attribute 3 value(s)","Weight (kg)",\
        "GTIN, UPC, EAN, or ISBN"
        77,variation,tee-green,"Tee - Green",1,visible,,1,parent,0,,20.5,,,https://x.example/g.jpg,id:44,2,\
        Color,green,,Size,,,,,4006381333931
        44,variable,tee,"Tee &amp; Co",1,visible,"One\\nline",1,5,0,,,"Clothing > Tees, Clothing, Music\\, live",\
        "new, sale","https://x.example/1,a.jpg, https://x.example/2.jpg",,0,Color,"Blue, Green, Red",1,\
        Size,"Large, Small",Fabric,"Cotton\\, soft",.5,
        76,variation,tee-red,"Tee - Red",1,visible,,0,,0,15,20,,,,tee,1,Color,Red,,Size,,,,,
        78,variation,tee-blue,"Tee - Blue",-1,visible,,1,,0,,20,,,,tee,3,Color,Blue,,Size,,,,,
        79,variation,orphan,Orphan,1,visible,,1,,0,,20,,,,gone,3,Color,Blue,,Size,,,,,
        """);
    SnapshotSummary made = export.make();
    Product tee = export.product(made, "44");
    assertThat(tee.sku()).isEqualTo("tee");
    assertThat(tee.kind()).isEqualTo(ProductKind.CONFIGURABLE);
    assertThat(tee.name().byTag()).containsEntry("en", "Tee & Co");
    assertThat(tee.description().byTag()).containsEntry("en", "<p>One<br>line</p>");
    assertThat(tee.custom())
        .containsEntry("tags", List.of("new", "sale"))
        .containsEntry("weight", ".5");
    assertThat(tee.primaryImage().url()).isEqualTo("https://x.example/1,a.jpg");
    assertThat(tee.gallery()).extracting(Image::url).containsExactly("https://x.example/2.jpg");
    assertThat(tee.prices()).isEmpty();
    assertThat(tee.attributes())
        .extracting(Attribute::name, Attribute::value)
        .containsExactly(tuple("size", List.of("Large", "Small")), tuple("fabric", "Cotton, soft"));
    assertThat(export.categories(made))
        .extracting(Category::id)
        .containsExactly("clothing", "clothing/tees", "music-live");
    assertThat(tee.categories())
        .filteredOn(link -> Boolean.TRUE.equals(link.primary()))
        .extracting("id")
        .containsExactly("clothing/tees");
    assertThat(tee.variants())
        .extracting(Variant::id, Variant::sku, Variant::gtin)
        .containsExactly(tuple("76", "tee-red", null), tuple("77", "tee-green", "4006381333931"));
    assertThat(tee.variants())
        .flatExtracting(Variant::attributes)
        .extracting(Attribute::value)
        .containsExactly("Red", "Green");
    assertThat(tee.variants())
        .flatExtracting(Variant::prices)
        .extracting(Price::value, Price::regular)
        .containsExactly(tuple("15.00", "20.00"), tuple("20.50", null));
    assertThat(tee.variants())
        .flatExtracting(Variant::stock)
        .containsExactly(
            new Stock(null, null, 0, Availability.OUT_OF_STOCK, null),
            new Stock(null, null, 5, Availability.IN_STOCK, null));
    assertThat(made.skipped())
        .extracting(f -> f.what() + f.first())
        .containsExactly(
            "the product of the variation is not in the export[wc-product-export.csv #5]");
    assertThat(made.notes())
        .extracting(f -> f.what())
        .contains("variations that are off were left out");
  }

  @Test
  void groups_external_products_and_downloads_are_what_they_are() throws IOException {
    export.file(
        "p.csv",
        """
        ID,Type,SKU,Name,Regular price,Sale price,Grouped products,Upsells,Cross-sells,External URL,Button text
        1,grouped,set,Set,,,"a, id:3, gone",,,,
        2,simple,a,A,18,12,,id:3,"set, a",,
        3,"simple, downloadable, virtual",b,B,45,,,,,,
        4,external,c,C,5,,,,,https://shop.example/c,Buy there
        """);
    SnapshotSummary made = export.make();
    Product set = export.product(made, "1");
    assertThat(set.kind()).isEqualTo(ProductKind.GROUPED);
    assertThat(set.prices()).extracting(Price::value).containsExactly("12.00");
    assertThat(set.custom()).containsEntry("priceRange", Map.of("min", "12.00", "max", "45.00"));
    assertThat(set.relations().bundle()).containsExactly("2", "3");
    assertThat(export.product(made, "2").relations().upsell()).containsExactly("3");
    assertThat(export.product(made, "2").relations().crosssell()).containsExactly("1");
    assertThat(export.product(made, "3").kind()).isEqualTo(ProductKind.DOWNLOADABLE);
    assertThat(export.product(made, "4").kind()).isEqualTo(ProductKind.EXTERNAL);
    assertThat(export.product(made, "4").custom())
        .containsEntry("externalUrl", "https://shop.example/c")
        .containsEntry("buttonText", "Buy there");
  }

  @Test
  void a_sale_lasts_to_the_end_of_its_last_day() throws IOException {
    export
        .with(EURO + "options: {timeZone: Europe/Berlin}\n")
        .file(
            "p.csv",
            """
            ID,Type,Name,Regular price,Sale price,Date sale price starts,Date sale price ends,Tax status,Tax class
            1,simple,A,"1.299,50",999,2026-11-01,2026-11-30,taxable,reduced-rate
            2,simple,B,10,8,soon,,taxable,
            """);
    SnapshotSummary made = export.make();
    assertThat(export.product(made, "1").prices())
        .extracting(
            Price::value, Price::regular, Price::validFrom, Price::validUntil, Price::taxCategory)
        .containsExactly(
            tuple("1299.50", null, null, null, "reduced-rate"),
            tuple(
                "999.00",
                "1299.50",
                Instant.parse("2026-10-31T23:00:00Z"),
                Instant.parse("2026-11-30T23:00:00Z"),
                "reduced-rate"));
    assertThat(export.product(made, "2").prices())
        .extracting(Price::value, Price::regular)
        .containsExactly(tuple("10.00", null));
    assertThat(made.notes())
        .extracting(f -> f.what())
        .contains("a sale whose dates can't be read was left out");
  }

  @Test
  void what_can_not_be_sold_is_refused_and_what_is_hidden_is_not_shown() throws IOException {
    export.file(
        "p.csv",
        """
        ID,Type,SKU,Name,Published,Visibility in catalog,Regular price,Parent,In stock?,Stock,Backorders allowed?
        1,simple,a,,1,,1,,,,
        2,simple,b,B,1,,dear,,,,
        3,simple,c,C,0,visible,1,,1,,
        4,simple,d,D,1,hidden,1,,1,0,notify
        4,simple,e,E,1,,1,,,,
        ,simple,,No Number,1,catalog,1,,backorder,,
        ,,,,1,,1,,,,
        5,variable,v,V,1,,,,,,
        6,variation,v1,V1,1,,oops,v,,,
        """);
    SnapshotSummary made = export.make();
    assertThat(made.quarantined())
        .extracting(f -> f.what() + f.first())
        .containsExactly(
            "a price is \"dear\", no amount[p.csv #2]",
            "it has no \"name\"[p.csv #1]",
            "it has no ID, no SKU and no name[p.csv #7]",
            "there is another product with this id before it[p.csv #5]");
    assertThat(export.products(made))
        .extracting(Product::id, Product::published)
        .containsExactly(
            tuple("3", false), tuple("4", false), tuple("5", true), tuple("no_number", true));
    assertThat(export.product(made, "4").stock().get(0).availability())
        .isEqualTo(Availability.BACKORDER);
    assertThat(export.product(made, "no_number").stock().get(0).availability())
        .isEqualTo(Availability.BACKORDER);
    assertThat(made.notes())
        .extracting(f -> f.what())
        .containsExactly(
            "products had no variation that can be sold",
            "variations whose price can't be read were left out");
  }

  @Test
  void tables_for_a_first_import_have_no_numbers() throws IOException {
    export.file(
        "p.csv",
        """
        Type,SKU,Name,Regular price,Parent,Attribute 1 name,Attribute 1 value(s)
        variable,ring,Ring,,,Size,"52, 54"
        variation,,,10,ring,Size,52
        variation,,,11,ring,Size,54
        """);
    assertThat(export.product(export.make(), "ring").variants())
        .extracting(Variant::id, variant -> variant.prices().get(0).value())
        .containsExactly(tuple("ring-1", "10.00"), tuple("ring-2", "11.00"));
  }

  @Test
  void an_attribute_column_without_a_number_is_no_attribute() throws IOException {
    export.with(EURO).file("p.csv", "ID,Type,SKU,Name,Attribute name\n1,simple,x,Pen,Color\n");
    assertThat(export.products(export.make()).get(0).attributes()).isEmpty();
  }

  @Test
  void columns_may_be_in_any_language_and_encoding() throws IOException {
    export
        .with(
            """
            locales: [de]
            currencies: [EUR]
            options:
              columns:
                Typ: Type
                Artikelnummer: SKU
                "Regulärer Preis": Regular price
                Kategorien: Categories
            """)
        .file(
            "p.csv",
            """
            Typ;Artikelnummer;Name;Regulärer Preis;Kategorien
            simple;x1;Käse;4,50;"Essen &amp; Trinken; Käse, frisch"
            """
                .getBytes(Charset.forName("windows-1252")));
    SnapshotSummary made = export.make();
    Product cheese = export.product(made, "x1");
    assertThat(cheese.name().byTag()).containsEntry("de", "Käse");
    assertThat(cheese.prices()).extracting(Price::value).containsExactly("4.50");
    assertThat(export.categories(made))
        .extracting(category -> category.name().byTag().get("de"))
        .containsExactly("Essen & Trinken", "Käse, frisch");
  }

  @Test
  void catalog_yaml_has_to_say_language_and_currency() throws IOException {
    export.with("locales: [en]\n").file("p.csv", "ID,Name\n1,A\n");
    assertThatThrownBy(() -> export.make())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("currency");
    export.with(EURO + "options: {timeZone: Mars}\n");
    assertThatThrownBy(() -> export.make())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("time zone");
  }
}
