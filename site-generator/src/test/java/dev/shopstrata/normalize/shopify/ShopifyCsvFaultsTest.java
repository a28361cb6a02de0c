package dev.shopstrata.normalize.shopify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are broken, belong to nothing, or come from other tables. */
class ShopifyCsvFaultsTest {
  private static final String EURO = "locales: [en]\ncurrencies: [EUR]\n";

  @TempDir Path temp;
  private final Problems problems = new Problems();
  private TestExport export;

  @BeforeEach
  void open() {
    export = new TestExport(temp, problems, "shopify-csv").with(EURO);
  }

  @Test
  void pieces_at_locations_come_from_the_inventory_table() throws IOException {
    export.file(
        "products.csv",
        """
        Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Tracker
        cup,Cup,Size,S,C-S,5.00,shopify
        cup,,,L,C-L,6.00,shopify
        jug,Jug,,,J,9.00,shopify
        """);
    export.file(
        "inventory_export_1.csv",
        """
        Handle,Title,Option1 Name,Option1 Value,SKU,Location,Incoming,Unavailable,Committed,Available,On hand
        cup,Cup,Size,S,C-S,Berlin,0,0,1,4,5
        cup,Cup,Size,S,C-S,Wien,0,0,0,0,0
        cup,Cup,Size,L,C-L,Berlin,not stocked,not stocked,not stocked,not stocked,not stocked
        cup,Cup,Size,XL,C-XL,Berlin,0,0,0,3,3
        cup,Cup,Size,L,C-L,Wien,0,0,0,many,0
        pan,Pan,,,P,Berlin,0,0,0,1,1
        """);
    SnapshotSummary made = export.make();
    assertThat(made.records()).isEqualTo(new RecordCounts(9, 2, 4, 1, 2));
    Product cup = export.product(made, "cup");
    assertThat(cup.variants().get(0).stock())
        .containsExactly(
            new Stock(null, "Berlin", 4, Availability.IN_STOCK, null),
            new Stock(null, "Wien", 0, Availability.OUT_OF_STOCK, null));
    assertThat(made.skipped())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly(
            "no product has this handle [inventory_export_1.csv #6]",
            "no variant of the product has these options or this SKU [inventory_export_1.csv #4]");
    assertThat(made.notes())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly(
            "pieces are counted, but the export does not tell their number; it counts as in stock"
                + " [product cup, product jug]");
  }

  @Test
  void a_variant_that_cannot_be_read_costs_itself_and_a_product_without_any_is_refused()
      throws IOException {
    SnapshotSummary made =
        export
            .file(
                "products.csv",
                """
                Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Compare At Price
                ,,,,,5,
                ok,Ok,Size,S,A,free,
                ok,,,M,B,"1,299.00",much
                ok,,,L,C,-3,
                ok,,,M,D,7.00,
                bad,Bad,Size,S,E,free,
                bad,,,M,F,n/a,
                none,,Size,S,G,1.00,
                ,No Handle!,,,H,2.00,
                ,,Size,M,A,3.00,
                """)
            .make();
    assertThat(made.records()).isEqualTo(new RecordCounts(10, 2, 2, 6, 0));
    assertThat(made.quarantined())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly(
            "a price is \"free\", no amount [products.csv #6]",
            "a price is \"n/a\", no amount [products.csv #7]",
            "a price is below zero: \"-3\" [products.csv #4]",
            "another variant of the product has the same options [products.csv #5]",
            "it has no \"Handle\" and no \"Title\" [products.csv #1]",
            "no row of this product has a \"Title\" [products.csv #8]");
    Product ok = export.product(made, "ok");
    assertThat(ok.variants()).extracting(Variant::sku).containsExactly("B");
    assertThat(ok.variants().get(0).prices())
        .extracting(Price::value, Price::regular)
        .containsExactly(tuple("1299.00", null));
    assertThat(export.product(made, "no-handle").variants())
        .extracting(Variant::id)
        .containsExactly("H", "A");
    assertThat(made.notes())
        .extracting(f -> f.what())
        .containsExactly(
            "a compare-at price that is no amount was left out",
            "a variant that can't be read was left out of its product");
  }

  @Test
  void other_tables_are_skipped_and_a_missing_currency_is_told() throws IOException {
    export.file("redirects.csv", "Redirect from,Redirect to\n/a,/b\n");
    assertThat(export.make().records()).isEqualTo(new RecordCounts(1, 0, 0, 0, 1));
    assertThatThrownBy(() -> export.with("locales: [en]\n").make())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the export does not say in which currency its prices are");
    assertThatThrownBy(() -> export.with(EURO + "options:\n  categories: tags\n").make())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the option \"categories\" is \"tags\"")
        .hasMessageContaining("write one of collection, product-category, type, none");
    assertThatThrownBy(() -> export.with(EURO + "options:\n  markets: [US]\n").make())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("does not say a currency for each market");
  }
}
