package dev.shopstrata.normalize.sap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.MutatedExport;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.Finding;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ImpEx with broken lines, other versions of a catalog, removals, and unusual headers. */
class ImpexFaultsTest {
  @TempDir Path temp;
  private TestExport export;

  @BeforeEach
  void open() {
    export = new TestExport(temp, new Problems(), "sap-impex");
  }

  private SnapshotSummary made(String impex) throws IOException {
    return export.file("a.impex", impex).make();
  }

  private static List<String> told(List<Finding> findings) {
    return findings.stream().map(f -> f.what() + " " + f.first()).toList();
  }

  @Test
  void a_variant_whose_price_cannot_be_read_is_left_out_and_a_product_refused() throws IOException {
    SnapshotSummary made =
        made(
            """
            INSERT Product;code[unique=true];name[lang=en]
            ;1;One
            ;2;Two
            INSERT AcmeVariantProduct;code;baseProduct(code);color
            ;1a;1;red
            ;1b;1;blue
            INSERT PriceRow;product(code);price;currency(isocode)
            ;1;10;EUR
            ;1a;ask;EUR
            ;1b;9;EUR
            ;2;10;euro
            ;;10;EUR
            """);

    assertThat(told(made.quarantined()))
        .containsExactly(
            "a price is \"ask\", no amount [a.impex #6]",
            "a price of it can't be read [a.impex #2]",
            "it names no product [a.impex #9]",
            "its \"currency\" is no code such as EUR [a.impex #8]");
    assertThat(made.skipped()).isEmpty();
    assertThat(export.product(made, "1").variants()).extracting(Variant::id).containsExactly("1b");
    assertThat(told(made.notes()))
        .containsExactly(
            "variants of which a price can't be read were left out [product variant 1a]");
  }

  @Test
  void the_online_version_counts_where_there_is_one_or_the_one_that_is_told() throws IOException {
    String impex =
        """
        INSERT Product;code[unique=true];catalogVersion(catalog(id),version)[unique=true];name[lang=en]
        ;1;main:Staged;New name
        ;1;main:Online;Old name
        ;2;other:Online;Other
        INSERT PriceRow;product(code,catalogVersion(catalog(id),version));price;currency(isocode)
        ;1:main:Staged;8;EUR
        ;1:main:Online;9;EUR
        """;
    Product online = export.product(made(impex), "1");
    assertThat(online.name().byTag()).containsEntry("en", "Old name");
    assertThat(online.prices()).extracting(p -> p.value()).containsExactly("9.00");

    export.with("options: {catalog: main, catalogVersion: Staged}\n");
    SnapshotSummary staged = made(impex);
    assertThat(export.products(staged)).extracting(Product::id).containsExactly("1");
    assertThat(export.product(staged, "1").name().byTag()).containsEntry("en", "New name");
  }

  @Test
  void the_version_that_is_there_counts_when_none_is_online() throws IOException {
    SnapshotSummary made =
        made(
            """
            INSERT Product;code;catalogVersion(version,catalog(id))[default='Staged:main'];name[lang=en]
            ;1;;One
            """);

    assertThat(made.content().products()).isEqualTo(1);
    assertThat(told(made.notes()))
        .containsExactly("there is no catalog version Online, so that another was read [Staged]");
  }

  @Test
  void removed_items_are_gone_and_nameless_ones_refused() throws IOException {
    SnapshotSummary made =
        made(
            """
            insert_update product;CODE[unique=true];Name[lang=en]
            ;1;One
            ;2;Two
            ;3;
            ;;Nobody
            INSERT Category;code;name[lang=en]
            ;c;C
            ;d;D
            ;e
            REMOVE Product;code[unique=true]
            ;1
            REMOVE Category;code[unique=true]
            ;c
            REMOVE PriceRow;product(code)
            ;2
            """);

    assertThat(export.products(made)).extracting(Product::id).containsExactly("2");
    assertThat(export.categories(made)).extracting(c -> c.id()).containsExactly("d");
    assertThat(told(made.quarantined()))
        .containsExactly(
            "it has no \"name\" [a.impex #7, a.impex #3]", "it has no code [a.impex #4]");
    assertThat(told(made.skipped()))
        .containsExactly(
            "a later line removes it [a.impex #5]",
            "it is about a product that no line makes [a.impex #1, a.impex #8]",
            "only products and categories are removed [a.impex #10]");
  }

  @Test
  void lines_without_header_or_with_too_many_cells_are_refused() throws IOException {
    SnapshotSummary made =
        made(
            """
            ;lost
            INSERT Product;code;name[lang=en];unit(code);ean
            ;1;One;pieces;
            ;2;A; long; name with many; more
            ;3;Three;pieces;;;
            """);

    assertThat(told(made.quarantined()))
        .containsExactly(
            "it has more cells than its header has columns [a.impex #3]",
            "no header stands before it [a.impex #1]");
    assertThat(export.products(made)).extracting(Product::id).containsExactly("1", "3");
  }

  @Test
  void an_open_quotation_mark_and_an_unknown_language_end_the_reading() {
    assertThatThrownBy(() -> made("INSERT Product;code;name[lang=en]\n;1;\"One\n;2;Two\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a quotation mark in this line is never closed")
        .hasMessageContaining("a.impex:2");
    assertThatThrownBy(() -> made("INSERT Product;code;name\n;1;One\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the export does not say in which language its texts are");
  }

  @Test
  void options_may_be_kept_as_categories_and_features_as_lines() throws IOException {
    SnapshotSummary made =
        made(
            """
            INSERT VariantCategory;code;name[lang=en]
            ;B2B_Color;Colour
            INSERT VariantValueCategory;code;supercategories(code);name[lang=en]
            ;B2B_Red;B2B_Color;Red
            ;B2B_Blue;B2B_Color;Blue
            INSERT Product;code;name[lang=en];supercategories(code)
            ;1;Drill;B2B_Color
            INSERT GenericVariantProduct;code;baseProduct(code);supercategories(code)
            ;1r;1;B2B_Red
            ;1b;1;B2B_Blue
            INSERT ProductFeature;product(code);qualifier;stringValue;unit(code)
            ;1;Classes/1.0/Drills.power, 5;500;watt
            INSERT CategoryProductRelation;source(code);target(code)
            ;nowhere;1r
            """);

    Product drill = export.product(made, "1");
    assertThat(drill.variants())
        .extracting(v -> v.attributes().get(0).valueLabel().byTag().get("en"))
        .containsExactly("Red", "Blue");
    assertThat(drill.variants().get(0).attributes().get(0).label().byTag())
        .containsEntry("en", "Colour");
    assertThat(drill.attributes().get(0).value()).isEqualTo("500 watt");
    assertThat(drill.categories()).isEmpty();
    assertThat(made.quarantined()).isEmpty();
  }

  @Test
  void a_console_export_has_its_values_in_tables_that_a_script_names() throws IOException {
    export.file(
        "importscript.impex",
        """
        "#% impex.setLocale( Locale.ENGLISH );"
        INSERT_UPDATE Product;code[unique=true];name[lang=en];ean
        "#% impex.includeExternalDataMedia( ""Product.csv"" , ""UTF-8"", ';', 1 , -1 );"
        INSERT_UPDATE PriceRow;product(code);price;currency(isocode)
        "#% impex.includeExternalDataMedia( ""PriceRow.csv"" , ""UTF-8"", ';', 0 , -1 );"
        "#% impex.includeExternalDataMedia( ""Gone.csv"" , ""UTF-8"", ';', 0 , -1 );"
        """);
    export.file("Product.csv", "code;name;ean\n1;\"One; and more\";4006381333931\n;2;Two\n");
    export.file("PriceRow.csv", "1;5;EUR\n1;x;EUR;\n");
    SnapshotSummary made = export.make();

    assertThat(told(made.quarantined()))
        .containsExactly(
            "a price is \"x\", no amount [PriceRow.csv #2]",
            "a price of it can't be read [Product.csv #1]");
    assertThat(told(made.skipped()))
        .containsExactly("it is about a product that was refused [PriceRow.csv #1]");
    assertThat(export.products(made)).extracting(Product::id).containsExactly("2");
    assertThat(told(made.notes()))
        .containsExactly(
            "a table that a script names is not there [importscript.impex]",
            "scripts in it were not run [importscript.impex]");
  }

  @Property(tries = 300)
  void damaged_files_are_refused_in_parts_or_told(@ForAll long seed) throws IOException {
    new MutatedExport("sap-impex", "", ImpexShop.files()).check(seed);
  }

  @Test
  void an_empty_delimiter_is_the_usual_one() throws IOException {
    SnapshotSummary made =
        made(
            """
            INSERT Category;code[unique=true];name[lang=en]
            ;c;C
            INSERT Product;code[unique=true];name[lang=en];supercategories(code,catalogVersion(version))[path-delimiter=][collection-delimiter=]
            ;1;One;c:Online
            """);
    assertThat(export.product(made, "1").categories())
        .extracting(link -> link.id())
        .containsExactly("c");
  }

  @Test
  void codes_in_a_removing_cell_leave_the_others() throws IOException {
    SnapshotSummary made =
        made(
            """
            INSERT Category;code[unique=true];name[lang=en]
            ;c;C
            ;d;D
            ;e;E
            INSERT Product;code[unique=true];name[lang=en];supercategories(code)
            ;1;One;c,d,e
            UPDATE Product;code[unique=true];supercategories(code)
            ;1;(-)d
            UPDATE Product;code[unique=true];supercategories(code)[mode=remove]
            ;1;e
            """);
    assertThat(export.product(made, "1").categories())
        .extracting(link -> link.id())
        .containsExactly("c");
  }

  @Test
  void a_table_with_an_endless_number_of_lines_to_skip_is_told_or_read() throws IOException {
    export.file("t.csv", "1;One\n");
    SnapshotSummary made =
        made(
            """
            INSERT Product;code[unique=true];name[lang=en]
            #% impex.includeExternalDataMedia("t.csv", "utf-8", ';', 99999999999, -1);
            ;2;Two
            """);
    assertThat(made.content().products()).isPositive();
  }
}
