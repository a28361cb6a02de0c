package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** URLs of an old platform lead to what they showed. */
class UrlImportTest {
  private static final String TABLE =
      """
      -- layers/stores/uk/site.yaml --
      name: Acme UK
      url: https://acme.example/
      locales:
        - id: en-GB
      country: GB
      currency: GBP
      urls:
        imports:
          - {id: old, table: ledgers/old.csv}
      """;

  @TempDir Path directory;
  private LedgerSite ledger;

  @BeforeEach
  void begin() throws IOException {
    ledger = new LedgerSite(directory).takeOver().with(TABLE);
  }

  @Test
  void rows_lead_to_products_skus_categories_and_paths() throws IOException {
    ledger.with(
        """
        -- ledgers/old.csv --
        Old URL;Product ID;SKU;Category_ID;New URL
        /a.html;aurora;;;
        /b.html;;BOR;;
        /c.html;;;lamps;
        /d.html;;;;/about/
        /e.html;;;;https://blog.example/e
        """);

    assertThat(ledger.codes()).isEmpty();

    assertThat(ledger.redirects())
        .containsExactly(
            "/a.html /p/aurora/ 301",
            "/b.html /p/bora/ 301",
            "/c.html /c/lamps/ 301",
            "/d.html /about/ 301",
            "/e.html https://blog.example/e 301");
    assertThat(ledger.made("unknown-urls.csv")).doesNotExist();
  }

  @Test
  void old_urls_are_brought_into_one_form() throws IOException {
    ledger.with(
        """
        -- ledgers/old.csv --
        from,product
        https://www.old.example/Lamps/Aurora.html?utm=1#top,aurora
        /lamps/aurora.html,aurora
        shop/b%6Fra%20x.html,bora
        //old.example,cirrus
        """);

    assertThat(ledger.codes()).isEmpty();

    assertThat(ledger.redirects())
        .containsExactly("/Lamps/Aurora.html /p/aurora/ 301", "/shop/bora%20x.html /p/bora/ 301");
  }

  @Test
  void chains_lead_to_their_end_and_past_the_ledger() throws IOException {
    ledger
        .with(LedgerSite.product("aurora", "aurora-two", "bora", "bora"))
        .with(
            """
            -- ledgers/old.csv --
            old,new
            /one,/two
            /two,/three
            /three,/p/aurora/
            """);

    assertThat(ledger.codes()).isEmpty();

    assertThat(ledger.redirects())
        .contains(
            "/one /p/aurora-two/ 301", "/two /p/aurora-two/ 301", "/three /p/aurora-two/ 301");
  }

  @Test
  void circles_are_refused_with_their_row() throws IOException {
    ledger.with("-- ledgers/old.csv --\nold,new\n/x,/y\n/y,/x\n/z,/z\n");

    List<Problem> problems = ledger.problems();

    assertThat(problems).extracting(Problem::code).contains(ProblemCode.REDIRECT_LOOP);
    assertThat(problems)
        .extracting(problem -> problem.at().toString())
        .contains("ledgers/old.csv:4");
  }

  @Test
  void what_is_not_in_the_store_is_counted_named_and_written_down() throws IOException {
    ledger.with(
        """
        -- ledgers/old.csv --
        old,product,new
        /a.html,aurora,
        /b.html,nobody,
        ,bora,
        "/c,d.html",,/nowhere/
        """);

    Problem problem = ledger.problems().get(0);

    assertThat(problem.code()).isEqualTo(ProblemCode.URL_IMPORT_UNKNOWN);
    assertThat(problem.message())
        .startsWith("3 of 4 imported URLs")
        .contains("\"/b.html\" (ledgers/old.csv:3, product:nobody)");
    assertThat(Files.readAllLines(ledger.made("unknown-urls.csv")))
        .containsExactly(
            "old,target,reason,row",
            "/b.html,product:nobody,not in the store,ledgers/old.csv:3",
            ",,no old URL,ledgers/old.csv:4",
            "/c%2Cd.html,/nowhere/,no page there,ledgers/old.csv:5");
    assertThat(ledger.redirects()).contains("/a.html /p/aurora/ 301").hasSize(2);
  }

  @Test
  void one_url_with_two_targets_is_a_problem_and_twice_the_same_is_none() throws IOException {
    ledger.with(
        """
        -- ledgers/old.csv --
        old,product
        /a.html,aurora
        /A.html,aurora
        /a.html?x=1,bora
        """);

    Problem problem = ledger.problems().get(0);

    assertThat(problem.code()).isEqualTo(ProblemCode.URL_IMPORT_TWICE);
    assertThat(problem.message())
        .contains("1 imported URLs", "\"/a.html\" (ledgers/old.csv:2 and ledgers/old.csv:4)");
  }

  @Test
  void patterns_are_filled_for_everything_the_store_has() throws IOException {
    ledger.with(
        TABLE.replace(
            "{id: old, table: ledgers/old.csv}",
            "{id: p, pattern: \"/product/{sku}.html\", to: product}\n"
                + "    - {id: c, pattern: \"/c/{id}/*\", to: category}"));

    assertThat(ledger.codes()).isEmpty();

    assertThat(ledger.redirects())
        .containsExactly(
            "/c/lamps/* /c/lamps/ 301",
            "/product/AUR.html /p/aurora/ 301",
            "/product/BOR.html /p/bora/ 301",
            "/product/CIR.html /p/cirrus/ 301");
  }

  @Test
  void a_page_the_written_and_the_ledgers_redirects_come_before_imports() throws IOException {
    ledger
        .with(LedgerSite.product("aurora", "aurora-two", "bora", "bora", "cirrus", "cirrus"))
        .with(
            """
            -- layers/stores/uk/data/redirects.yaml --
            /old.html: /about/
            -- ledgers/old.csv --
            old,product
            /old.html,bora
            /p/aurora/,bora
            /p/cirrus/,bora
            """);

    assertThat(ledger.codes()).isEmpty();

    assertThat(ledger.redirects())
        .containsExactly("/old.html /about/ 301", "/p/aurora/ /p/aurora-two/ 301");
  }

  @Test
  void an_explanation_names_the_row_or_the_rule() throws IOException {
    ledger.with("-- ledgers/old.csv --\nold,product\n/a.html,aurora\n");

    assertThat(ledger.explain("/a.html"))
        .contains("/a.html → /p/aurora/", "ledgers/old.csv:2", "import");
  }

  @Test
  void a_store_may_import_without_a_ledger_of_its_own() throws IOException {
    ledger
        .with("-- layers/brands/acme/site.yaml --\nname: Acme\n")
        .with("-- ledgers/old.csv --\nold,product\n/a.html,aurora\n");

    assertThat(ledger.codes()).isEmpty();

    assertThat(ledger.redirects()).containsExactly("/a.html /p/aurora/ 301");
    assertThat(ledger.made("ledger.ndjson")).doesNotExist();
  }

  @Test
  void a_table_that_is_not_there_is_a_problem() throws IOException {
    Problem problem = ledger.problems().get(0);

    assertThat(problem.code()).isEqualTo(ProblemCode.URL_IMPORT_INVALID);
    assertThat(problem.message()).contains("ledgers/old.csv");
  }
}
