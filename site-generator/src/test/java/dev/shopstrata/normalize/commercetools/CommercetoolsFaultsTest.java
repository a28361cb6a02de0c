package dev.shopstrata.normalize.commercetools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.shopstrata.cache.Shelf;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.normalize.CatalogConfig;
import dev.shopstrata.normalize.CatalogConfigReader;
import dev.shopstrata.normalize.SnapshotMaker;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports with broken records, broken files or none, and exports read again. */
class CommercetoolsFaultsTest {
  @TempDir Path temp;
  private final Problems problems = new Problems();
  private TestExport export;

  @BeforeEach
  void open() {
    export = new TestExport(temp, problems, "commercetools-json");
  }

  @Test
  void broken_records_are_refused_and_named() throws IOException {
    export.file(
        "Product.json",
        """
        [{"key": "a", "name": {"en": " A "}, "publish": false,
          "description": {"en": "x < y\\n\\nz"}, "metaTitle": {"en": "T"}, "masterVariant": {}},
         {"key": "b", "name": {"en": "  "}, "masterVariant": {}},
         {"key": "a", "name": {"en": "Again"}, "masterVariant": {}},
         {"name": {"en": "Nobody"}, "masterVariant": {}},
         {"key": "c", "name": {"en": "C"}, "masterVariant": {"prices": [
           {"value": {"centAmount": 1, "currencyCode": "euro"}}]}}]
        """);
    SnapshotSummary made = export.make();
    assertThat(made.content().products()).isEqualTo(1);
    assertThat(made.quarantined())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly(
            "a price's \"currencyCode\" is \"euro\" [Product.json #5]",
            "it has no \"key\" and no \"id\" [Product.json #4]",
            "it has no \"name\" [Product.json #2]",
            "there is another product with this id before it [Product.json #3]");
    assertThat(Files.readAllLines(made.snapshot().resolve("quarantine.ndjson")))
        .hasSize(4)
        .first()
        .asString()
        .startsWith("{\"file\":\"Product.json\",\"position\":2,\"reason\":\"it has no");
    Product a = export.product(made, "a");
    assertThat(a.name().byTag()).containsEntry("en", "A");
    assertThat(a.published()).isFalse();
    assertThat(a.description().byTag()).containsEntry("en", "<p>x &lt; y</p><p>z</p>");
    assertThat(a.seo().title().byTag()).containsEntry("en", "T");
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .contains(ProblemCode.CATALOG_RECORDS_QUARANTINED, ProblemCode.CATALOG_RECORDS_CHANGED);
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .contains(
            "records were refused: it has no \"name\" (1: Product.json #2)",
            "texts had space at their ends or characters that can't be seen"
                + " (2: product a, product b)");
  }

  @Test
  void unchanged_inputs_are_not_read_again_and_tell_the_same() throws IOException {
    export.file(
        "products.json", "[{\"key\": \"a\", \"name\": {\"en\": \" A\"}, \"masterVariant\": {}}]");
    SnapshotSummary first = export.make();
    FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(first.snapshot().resolve("snapshot.json"), old);
    List<Problem> told = problems.sorted();
    assertThat(told).hasSize(1);
    Problems again = new Problems();
    SnapshotSummary second =
        new SnapshotMaker(again)
            .make(
                export.config("maxQuarantined: 1\n"),
                Shelf.own(temp.resolve("out"), temp, "1"),
                temp);
    assertThat(second.isNew()).isFalse();
    assertThat(second.records()).isEqualTo(first.records());
    assertThat(second.notes()).isEqualTo(first.notes());
    assertThat(again.sorted()).isEqualTo(told);
    assertThat(Files.getLastModifiedTime(first.snapshot().resolve("snapshot.json"))).isEqualTo(old);
    export.file(
        "products.json", "[{\"key\": \"a\", \"name\": {\"en\": \"B\"}, \"masterVariant\": {}}]");
    SnapshotSummary third = export.make();
    assertThat(third.isNew()).isTrue();
    assertThat(export.product(third, "a").name().byTag()).containsEntry("en", "B");
    assertThat(temp.resolve("work")).isEmptyDirectory();
  }

  @Test
  void an_export_that_was_cut_off_is_told_with_its_line() throws IOException {
    export.file("products.json", "[{\"key\": \"a\", \"name\": {\"en\": \"A\"}},\n {\"key\": ");
    assertThatThrownBy(export::make).isInstanceOf(ProblemException.class);
    Problem problem = problems.sorted().get(0);
    assertThat(problem.code()).isEqualTo(ProblemCode.CATALOG_INPUT_INVALID);
    assertThat(problem.at().file()).endsWith("in/products.json");
    assertThat(problem.at().line()).isEqualTo(2);
    assertThat(problem.fix()).startsWith("export the file again");
    assertThat(temp.resolve("out/snapshot")).doesNotExist();
  }

  @Test
  void too_many_refused_records_end_the_build() throws IOException {
    export.file("products.json", "[{\"key\": \"a\"}, {\"key\": \"b\", \"name\": {\"en\": \"B\"}}]");
    CatalogConfig config = export.config("");
    assertThatThrownBy(
            () ->
                new SnapshotMaker(problems)
                    .make(config, Shelf.own(temp.resolve("out"), temp, "1"), temp))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(
            "catalog-quarantine-full: 1 of 2 records were refused, more than \"maxQuarantined\""
                + " 0.01 allows")
        .hasMessageContaining("raise \"maxQuarantined\"");
  }

  @Test
  void an_export_without_files_and_an_unknown_format_are_told() throws IOException {
    CatalogConfig nothing = export.config("files: \"*.xml\"\n");
    assertThatThrownBy(
            () ->
                new SnapshotMaker(problems)
                    .make(nothing, Shelf.own(temp.resolve("out"), temp, "1"), temp))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("catalog-input-missing: there are no export files \"*.xml\" in ")
        .hasMessageContaining("put the export there");
    Files.writeString(temp.resolve("in/catalog.yaml"), "format: commercetool-json\n");
    CatalogConfig unknown =
        new CatalogConfigReader(problems).read(temp.resolve("in/catalog.yaml")).orElseThrow();
    assertThatThrownBy(
            () ->
                new SnapshotMaker(problems)
                    .make(unknown, Shelf.own(temp.resolve("out"), temp, "1"), temp))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(
            "catalog-format-unknown: no normalizer reads the format \"commercetool-json\"")
        .hasMessageContaining("did you mean \"commercetools-json\"?");
  }

  @Test
  void amounts_that_no_currency_has_are_refused() throws IOException {
    export.file(
        "Product.json",
        """
        [{"key": "a", "name": {"en": "A"}, "masterVariant": {"prices": [
           {"value": {"centAmount": 1, "currencyCode": "EUR", "fractionDigits": 2000000000}}]}},
         {"key": "b", "name": {"en": "B"}, "masterVariant": {"prices": [
           {"value": {"centAmount": -5, "currencyCode": "EUR"}}]}},
         {"key": "c", "name": {"en": "C"}, "masterVariant": {"prices": [
           {"value": {"type": "highPrecision", "centAmount": 1, "preciseAmount": "x",
             "fractionDigits": 4, "currencyCode": "EUR"}}]}}]
        """);
    assertThat(export.make().quarantined())
        .extracting(f -> f.what())
        .containsExactly(
            "a price has no whole number as its \"preciseAmount\"",
            "a price's \"centAmount\" is -5",
            "a price's \"fractionDigits\" is 2000000000");
  }

  @Test
  void a_discount_that_lowers_nothing_is_charged_and_shown_as_no_reduction() throws IOException {
    export.file(
        "Product.json",
        """
        [{"key": "a", "name": {"en": "A"}, "masterVariant": {"prices": [
           {"value": {"centAmount": 900, "currencyCode": "EUR"},
            "discounted": {"value": {"centAmount": 1000, "currencyCode": "EUR"}}}]}}]
        """);
    assertThat(export.product(export.make(), "a").prices())
        .extracting(Price::value, Price::regular)
        .containsExactly(tuple("10.00", null));
  }

  @Test
  void a_damaged_line_among_categories_is_told_once() throws IOException {
    export.file(
        "Category.ndjson",
        """
        {"key": "c", "name": {"en": "C"}, "slug": {"en": "c"}}
        {"key": "d", "name":
        """);
    export.file("Product.json", "[{\"key\": \"a\", \"name\": {\"en\": \"A\"}}]");
    SnapshotSummary made = export.make();
    assertThat(made.records().quarantined()).isEqualTo(1);
    assertThat(Files.readAllLines(made.snapshot().resolve("quarantine.ndjson"))).hasSize(1);
  }
}
