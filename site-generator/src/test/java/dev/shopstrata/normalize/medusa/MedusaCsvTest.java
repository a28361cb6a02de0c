package dev.shopstrata.normalize.medusa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.MutatedExport;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MedusaCsvTest {
  private static final String FACTS = "locales: [en]\noptions:\n  priceColumns:\n    USD: GBP\n";

  private static final String PRODUCTS =
      """
      Product Id,Product Handle,Product Title,Product Subtitle,Product Description,Product Status,\
      Product Thumbnail,Product Material,Product Category Id 1,Product Category Id 2,Product Tag 1,\
      Product Tag 2,Variant Id,Variant Title,Variant SKU,Variant EAN,Variant Allow Backorder,\
      Variant Manage Inventory,Variant Price EUR,Variant Price USD,Variant Option 1 Name,\
      Variant Option 1 Value,Variant Option 2 Name,Variant Option 2 Value,Product Image 2 Url,\
      Product Image 1 Url
      prod_1,rug,Rug &amp; Mat,Soft,"Wool

      <dyed>",published,https://m.example/t.jpg,Wool,pcat_2,pcat_9,warm,floor,variant_1,S / Red,R-S,\
      4006381333931,FALSE,FALSE,120.5,100,Size,S,Colour,Red,https://m.example/2.jpg,https://m.example/1.jpg
      prod_1,rug,Rug &amp; Mat,Soft,"Wool

      <dyed>",published,https://m.example/t.jpg,Wool,pcat_2,pcat_9,warm,floor,variant_2,M / Red,R-M,\
      ,FALSE,TRUE,150,,Size,M,Colour,Red,https://m.example/2.jpg,https://m.example/1.jpg
      ,vase,Vase,,,draft,,,,,,,,Default variant,,,FALSE,FALSE,9,8,Default option,Default option value,,,,
      """;

  @TempDir Path temp;
  private final Problems problems = new Problems();
  private TestExport export;

  @BeforeEach
  void open() {
    export = new TestExport(temp, problems, "medusa-csv").with(FACTS);
  }

  @Test
  void rows_of_a_handle_are_one_product_and_columns_name_currencies() throws IOException {
    export.file("product-exports.csv", PRODUCTS);
    export.file(
        "categories.json",
        """
        {"product_categories": [
          {"id": "pcat_2", "name": "Rugs", "handle": "rugs", "parent_category_id": "pcat_1", "rank": 3},
          {"id": "pcat_1", "name": "Home", "handle": "home", "parent_category_id": null,
           "is_active": true, "description": "All <b>"}], "count": 2, "offset": 0}
        """);
    SnapshotSummary made = export.make();
    assertThat(made.records()).isEqualTo(new RecordCounts(5, 4, 1, 0, 0));
    Product rug = export.product(made, "rug");
    assertThat(rug.name().byTag()).isEqualTo(Map.of("en", "Rug & Mat"));
    assertThat(rug.slug().byTag()).isEqualTo(Map.of("en", "rug"));
    assertThat(rug.description().byTag()).isEqualTo(Map.of("en", "<p>Wool</p><p>&lt;dyed&gt;</p>"));
    assertThat(rug.custom())
        .isEqualTo(Map.of("subtitle", "Soft", "tags", List.of("warm", "floor")));
    assertThat(rug.attributes())
        .extracting(Attribute::name, Attribute::value)
        .containsExactly(tuple("material", "Wool"), tuple("colour", "Red"));
    assertThat(rug.categories()).extracting(CategoryLink::id).containsExactly("pcat_2");
    assertThat(export.categories(made))
        .extracting(Category::id, Category::parent, Category::order)
        .containsExactly(tuple("pcat_1", null, "0"), tuple("pcat_2", "pcat_1", "3"));
    assertThat(rug.primaryImage().url()).isEqualTo("https://m.example/t.jpg");
    assertThat(rug.gallery())
        .extracting(Image::url)
        .containsExactly("https://m.example/1.jpg", "https://m.example/2.jpg");
    assertThat(rug.variants())
        .extracting(Variant::id, Variant::gtin)
        .containsExactly(tuple("R-S", "4006381333931"), tuple("R-M", null));
    assertThat(rug.variants())
        .flatExtracting(Variant::prices)
        .extracting(Price::currency, Price::value)
        .containsExactly(tuple("EUR", "120.50"), tuple("GBP", "100.00"), tuple("EUR", "150.00"));
    assertThat(rug.variants())
        .flatExtracting(Variant::stock)
        .containsOnly(new Stock(null, null, null, Availability.IN_STOCK, null));
    Product vase = export.product(made, "vase");
    assertThat(vase.published()).isFalse();
    assertThat(vase.variants()).isEmpty();
    assertThat(vase.prices())
        .extracting(Price::currency, Price::value)
        .containsExactly(tuple("EUR", "9.00"), tuple("GBP", "8.00"));
    assertThat(made.notes())
        .extracting(f -> f.what() + " " + f.first())
        .contains(
            "a reference to a category that is not there was dropped [product-exports.csv #1]",
            "pieces are counted, but the export does not tell their number; it counts as in stock"
                + " [product rug]");
  }

  @Test
  void the_older_table_has_regions_quantities_and_collections() throws IOException {
    SnapshotSummary made =
        export
            .with("locales: [en]\n")
            .file(
                "v1.csv",
                """
                Product Id,Product Handle,Product Title,Product Collection Title,Product Type,Product Tags,\
                Variant SKU,Variant Inventory Quantity,Variant Allow Backorder,Variant Manage Inventory,\
                Price Europe [EUR],Price KWD,Option 1 Name,Option 1 Value,Image 1 Url
                ,cup,Cup,Kitchen,Ware,"a,b",C-S,4,FALSE,TRUE,5,1.25,Size,S,https://m.example/c.jpg
                ,cup,Cup,Kitchen,Ware,"a,b",C-M,0,TRUE,TRUE,6,,Size,M,
                ,cup,Cup,Kitchen,Ware,"a,b",C-L,0,FALSE,TRUE,7,,Size,L,
                """)
            .make();
    Product cup = export.product(made, "cup");
    assertThat(cup.categories()).extracting(CategoryLink::id).containsExactly("kitchen");
    assertThat(cup.variants().get(0).prices())
        .extracting(Price::currency, Price::value, Price::channel)
        .containsExactly(tuple("EUR", "5.00", "Europe"), tuple("KWD", "1.250", null));
    assertThat(cup.variants())
        .flatExtracting(Variant::stock)
        .containsExactly(
            new Stock(null, null, 4, Availability.IN_STOCK, null),
            new Stock(null, null, null, Availability.BACKORDER, null),
            new Stock(null, null, 0, Availability.OUT_OF_STOCK, null));
  }

  @Test
  void broken_rows_cost_themselves_and_other_tables_are_skipped() throws IOException {
    export.file(
        "a.csv",
        """
        Product Handle,Product Title,Variant SKU,Variant Price EUR,Variant Option 1 Name,Variant Option 1 Value
        a,A,A-S,free,Size,S
        a,,A-M,2,Size,M
        a,A,A-M2,3,Size,M
        b,,B,1,,
        ,,C,1,,
        ,No handle,D,-1,,
        ,Name alone,E,4,,
        """);
    export.file("b.csv", "Order Id,Total\n1,2\n");
    export.file("c.json", "[{\"id\": \"pcat_1\"}]");
    SnapshotSummary made = export.make();
    assertThat(made.records()).isEqualTo(new RecordCounts(9, 2, 1, 5, 1));
    assertThat(export.product(made, "a").variants())
        .extracting(Variant::sku)
        .containsExactly("A-M");
    assertThat(export.product(made, "name-alone").sku()).isEqualTo("E");
    assertThat(made.quarantined())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly(
            "a price is below zero: \"-1\" [a.csv #6]",
            "another variant of the product has the same options [a.csv #3]",
            "it has no \"Product Handle\" and no \"Product Title\" [a.csv #5]",
            "it has no \"name\" [c.json #1]",
            "no row of this product has a \"Product Title\" [a.csv #4]");
    assertThatThrownBy(() -> export.with("locales: [en]\noptions:\n  priceColumns: GBP\n").make())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("does not say a currency for each currency of a column");
  }

  @Property(tries = 300)
  void damaged_tables_are_a_snapshot_or_a_problem(@ForAll long seed) throws IOException {
    new MutatedExport(
            "medusa-csv", FACTS, Map.of("products.csv", PRODUCTS.getBytes(StandardCharsets.UTF_8)))
        .check(seed);
  }
}
