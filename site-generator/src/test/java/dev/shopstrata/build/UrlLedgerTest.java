package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.TextFiles;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.ledger.LedgerChanges;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** URLs are permanent where a store keeps a ledger of them. */
class UrlLedgerTest {
  private static final String LEDGER =
      """
      -- layers/brands/acme/site.yaml --
      urls:
        ledger: ledgers/{store}.ndjson
      """;

  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        new TestSite(directory)
            .with(Sites.TWO_STORES)
            .with(LEDGER)
            .stores(new StoreSelection(List.of(Glob.of("uk"))));
  }

  @Test
  void a_store_without_a_ledger_has_none_in_its_bundle() throws IOException {
    new TestSite(directory).with("-- layers/brands/acme/site.yaml --\nname: Acme\n").build();

    assertThat(made("ledger.ndjson")).doesNotExist();
    assertThat(made("redirects.txt")).doesNotExist();
  }

  @Test
  void a_build_writes_down_every_url_by_kind_and_id() throws IOException {
    site.build();

    assertThat(Files.readAllLines(made("ledger.ndjson")))
        .containsExactly(
            line("category", "lamps", "/c/lamps/", ",\"slug\":\"lamps\""),
            line("content", "about", "/about/", ""),
            line("page", "index", "/", ""),
            line("product", "aurora", "/p/aurora/", ",\"slug\":\"aurora\",\"category\":\"lamps\""),
            line("product", "bora", "/p/bora/", ",\"slug\":\"bora\",\"category\":\"lamps\""),
            line("product", "cirrus", "/p/cirrus/", ",\"slug\":\"cirrus\",\"category\":\"lamps\""));
  }

  @Test
  void a_ledger_that_is_not_there_is_told_until_it_is_taken_over() throws IOException {
    assertThat(codes()).containsExactly(ProblemCode.LEDGER_MISSING);

    LedgerTakeover.Result result = new LedgerTakeover().take(site.request());

    assertThat(result.problems()).isEmpty();
    assertThat(result.taken())
        .containsExactly(
            new LedgerTakeover.Taken(
                StoreId.of("uk"),
                "ledgers/uk.ndjson",
                new LedgerChanges(6, 6, 0, 0, 0)));
    assertThat(codes()).isEmpty();
    assertThat(source()).hasSameTextualContentAs(made("ledger.ndjson"));
  }

  @Test
  void a_slug_that_changes_in_a_new_snapshot_keeps_its_old_url_as_a_redirect() throws IOException {
    takeOver();
    site.with(product("aurora", "aurora-two", "bora", "bora"));

    site.build();

    assertThat(redirects())
        .contains("/p/aurora/ /p/aurora-two/ 301")
        .contains("/p/cirrus/ /c/lamps/ 301");
    assertThat(Files.readString(made("ledger.ndjson")))
        .contains("\"url\":\"/p/aurora-two/\"")
        .contains("\"before\":[\"/p/aurora/\"]");
  }

  @Test
  void a_url_that_changed_twice_leads_to_the_newest_in_one_step() throws IOException {
    takeOver();
    site.with(product("aurora", "second", "bora", "bora"));
    takeOver();
    site.with(product("aurora", "third", "bora", "bora"));

    site.build();

    assertThat(redirects()).contains("/p/aurora/ /p/third/ 301", "/p/second/ /p/third/ 301");
  }

  @Test
  void a_slug_that_comes_back_is_no_redirect_any_more() throws IOException {
    takeOver();
    site.with(product("aurora", "second", "bora", "bora"));
    takeOver();
    site.with(product("aurora", "aurora", "bora", "bora"));

    site.build();

    assertThat(redirects())
        .contains("/p/second/ /p/aurora/ 301")
        .noneMatch(line -> line.startsWith("/p/aurora/ "));
  }

  @Test
  void the_first_holder_keeps_its_slug_from_a_newcomer_with_a_smaller_id() throws IOException {
    site.with(product("beta", "lamp"));
    takeOver();
    site.with(product("alpha", "lamp", "beta", "lamp"));

    site.build();

    assertThat(site.page("uk", "p/lamp/index.html")).contains("<h1>beta</h1>");
    assertThat(site.page("uk", "p/lamp-" + Digest.of("alpha").prefix(8) + "/index.html"))
        .contains("<h1>alpha</h1>");
  }

  @Test
  void a_suffix_stays_when_the_first_holder_is_gone() throws IOException {
    site.with(product("alpha", "lamp", "beta", "lamp"));
    takeOver();
    site.with(product("beta", "lamp"));

    site.build();

    String kept = "/p/lamp-" + Digest.of("beta").prefix(8) + "/";
    assertThat(site.files("uk")).contains(kept.substring(1) + "index.html");
    assertThat(redirects()).contains("/p/lamp/ /c/lamps/ 301");
  }

  @Test
  void a_page_is_never_hidden_by_a_redirect() throws IOException {
    takeOver();
    site.with(product("aurora", "bora", "bora", "aurora"));

    assertThat(codes()).isEmpty();

    assertThat(redirects()).containsExactly("/p/cirrus/ /c/lamps/ 301");
    assertThat(site.page("uk", "p/bora/index.html")).contains("<h1>aurora</h1>");
  }

  @Test
  void discontinued_products_are_gone_where_the_store_says_so() throws IOException {
    takeOver();
    site.with(LEDGER + "  discontinued: gone\n").with(product("bora", "bora"));

    site.build();

    assertThat(redirects()).containsExactly("/p/aurora/ - 410", "/p/cirrus/ - 410");
  }

  @Test
  void a_discontinued_category_leads_home_and_so_do_its_products() throws IOException {
    takeOver();
    site.with(
        """
        -- catalogs/main/export/Category.json --
        [{"key": "other", "name": {"en": "Other"}, "slug": {"en": "other"}, "orderHint": "0.1"}]
        -- catalogs/main/export/Product.json --
        [{"key": "bora", "name": {"en": "Bora"}, "slug": {"en": "bora"}, "publish": true,
          "categories": [{"typeId": "category", "key": "other"}],
          "masterVariant": {"sku": "B", "prices": [{"value": {"centAmount": 900, "currencyCode": "GBP"}}]}}]
        """);

    site.build();

    assertThat(redirects())
        .containsExactly("/c/lamps/ / 301", "/p/aurora/ / 301", "/p/cirrus/ / 301");
  }

  @Test
  void a_new_route_moves_every_page_and_each_keeps_its_old_url() throws IOException {
    takeOver();
    site.with(LEDGER + "routes:\n  product: /products/{slug}/\n");

    site.build();

    assertThat(redirects())
        .containsExactly(
            "/p/aurora/ /products/aurora/ 301",
            "/p/bora/ /products/bora/ 301",
            "/p/cirrus/ /products/cirrus/ 301");
  }

  @Test
  void redirects_that_are_written_come_first_and_lead_past_moved_urls() throws IOException {
    takeOver();
    site.with(product("aurora", "aurora-two", "bora", "bora"))
        .with(
            """
            -- layers/stores/uk/data/redirects.yaml --
            /cirrus-shop/: /p/aurora/
            /p/cirrus/: https://acme.example/elsewhere
            """);

    site.build();

    assertThat(redirects())
        .containsExactly(
            "/cirrus-shop/ /p/aurora-two/ 301",
            "/p/aurora/ /p/aurora-two/ 301",
            "/p/cirrus/ https://acme.example/elsewhere 301");
  }

  @Test
  void taking_over_never_loses_a_line() throws IOException {
    site.build();
    String other = line("product", "zephyr", "/p/zephyr/", "").replace("\"uk\"", "\"zz\"");
    TextFiles.write(
        directory,
        "-- ledgers/uk.ndjson --\n"
            + line("product", "aurora", "/p/old/", ",\"before\":[\"/p/older/\"]")
            + "\n"
            + line("product", "dune", "/p/dune/", "")
            + "\n"
            + other
            + "\n");

    LedgerTakeover.Result result = new LedgerTakeover().take(site.request());

    assertThat(result.taken().get(0).changes()).isEqualTo(new LedgerChanges(8, 5, 1, 0, 0));
    assertThat(Files.readString(source()))
        .contains("\"id\":\"dune\"", other, "\"before\":[\"/p/older/\",\"/p/old/\"]");
  }

  @Test
  void a_store_that_fails_keeps_the_ledger_of_its_last_good_bundle() throws IOException {
    takeOver();
    String good = Files.readString(made("ledger.ndjson"));
    site.with(product("aurora", "second"))
        .with("-- layers/stores/uk/pages/index.peb --\n{{ nothing }}\n");

    site.build();

    assertThat(Files.readString(made("ledger.ndjson"))).isEqualTo(good);
  }

  @Test
  void a_damaged_ledger_stops_its_store_and_names_the_line() throws IOException {
    takeOver();
    List<String> lines = Files.readAllLines(source());
    Files.write(source(), List.of(lines.get(1), lines.get(0)));

    Problem problem = site.build().problems().get(0);

    assertThat(problem.code()).isEqualTo(ProblemCode.LEDGER_INVALID);
    assertThat(problem.at()).hasToString("ledgers/uk.ndjson:2:1");
    assertThat(problem.message()).contains("category:lamps").contains("comes after");
    assertThat(new LedgerTakeover().take(site.request()).taken()).isEmpty();
  }

  private void takeOver() throws IOException {
    site.build();
    assertThat(new LedgerTakeover().take(site.request()).problems()).isEmpty();
  }

  private List<ProblemCode> codes() throws IOException {
    return site.build().problems().stream()
        .filter(problem -> problem.scope().store().equals("uk"))
        .map(Problem::code)
        .toList();
  }

  private Path made(String part) {
    return site.output().resolve("uk").resolve(part);
  }

  private Path source() {
    return directory.resolve("ledgers/uk.ndjson");
  }

  private List<String> redirects() throws IOException {
    return Files.readAllLines(made("redirects.txt"));
  }

  private static String line(String kind, String id, String url, String more) {
    return "{\"store\":\"uk\",\"locale\":\"en-GB\",\"kind\":\"%s\",\"id\":\"%s\",\"url\":\"%s\"%s}"
        .formatted(kind, id, url, more);
  }

  /** An export of products, each given as id and slug. */
  private static String product(String... idsAndSlugs) {
    StringBuilder export = new StringBuilder("-- catalogs/main/export/Product.json --\n[");
    for (int i = 0; i < idsAndSlugs.length; i += 2) {
      export
          .append(i == 0 ? "" : ",\n")
          .append(
              """
              {"key": "%1$s", "name": {"en": "%1$s", "de": "%1$s"}, "slug": {"en": "%2$s", "de": "%2$s"},
               "categories": [{"typeId": "category", "key": "lamps"}], "publish": true,
               "masterVariant": {"sku": "%1$s", "prices": [{"value": {"centAmount": 900, "currencyCode": "GBP"}}]}}"""
                  .formatted(idsAndSlugs[i], idsAndSlugs[i + 1]));
    }
    return export.append("]\n").toString();
  }
}
