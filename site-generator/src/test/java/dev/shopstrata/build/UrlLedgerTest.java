package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** URLs are permanent where a store keeps a ledger of them. */
class UrlLedgerTest {
  @TempDir Path directory;
  private LedgerSite ledger;

  @BeforeEach
  void begin() {
    ledger = new LedgerSite(directory);
  }

  @Test
  void a_store_without_a_ledger_has_none_in_its_bundle() throws IOException {
    new TestSite(directory).with("-- layers/brands/acme/site.yaml --\nname: Acme\n").build();

    assertThat(ledger.made("ledger.ndjson")).doesNotExist();
    assertThat(ledger.made("redirects.txt")).doesNotExist();
  }

  @Test
  void a_build_writes_down_every_url_by_kind_and_id() throws IOException {
    ledger.build();

    assertThat(Files.readAllLines(ledger.made("ledger.ndjson")))
        .containsExactly(
            LedgerSite.line("category", "lamps", "/c/lamps/", ",\"slug\":\"lamps\""),
            LedgerSite.line("content", "about", "/about/", ""),
            LedgerSite.line("page", "index", "/", ""),
            LedgerSite.line(
                "product", "aurora", "/p/aurora/", ",\"slug\":\"aurora\",\"category\":\"lamps\""),
            LedgerSite.line(
                "product", "bora", "/p/bora/", ",\"slug\":\"bora\",\"category\":\"lamps\""),
            LedgerSite.line(
                "product", "cirrus", "/p/cirrus/", ",\"slug\":\"cirrus\",\"category\":\"lamps\""));
  }

  @Test
  void a_slug_that_changes_in_a_new_snapshot_keeps_its_old_url_as_a_redirect() throws IOException {
    ledger.takeOver();
    ledger.with(LedgerSite.product("aurora", "aurora-two", "bora", "bora"));

    ledger.build();

    assertThat(ledger.redirects())
        .contains("/p/aurora/ /p/aurora-two/ 301")
        .contains("/p/cirrus/ /c/lamps/ 301");
    assertThat(Files.readString(ledger.made("ledger.ndjson")))
        .contains("\"url\":\"/p/aurora-two/\"")
        .contains("\"before\":[\"/p/aurora/\"]");
  }

  @Test
  void a_url_that_changed_twice_leads_to_the_newest_in_one_step() throws IOException {
    ledger.takeOver();
    ledger.with(LedgerSite.product("aurora", "second", "bora", "bora"));
    ledger.takeOver();
    ledger.with(LedgerSite.product("aurora", "third", "bora", "bora"));

    ledger.build();

    assertThat(ledger.redirects()).contains("/p/aurora/ /p/third/ 301", "/p/second/ /p/third/ 301");
  }

  @Test
  void a_slug_that_comes_back_is_no_redirect_any_more() throws IOException {
    ledger.takeOver();
    ledger.with(LedgerSite.product("aurora", "second", "bora", "bora"));
    ledger.takeOver();
    ledger.with(LedgerSite.product("aurora", "aurora", "bora", "bora"));

    ledger.build();

    assertThat(ledger.redirects())
        .contains("/p/second/ /p/aurora/ 301")
        .noneMatch(line -> line.startsWith("/p/aurora/ "));
  }

  @Test
  void the_first_holder_keeps_its_slug_from_a_newcomer_with_a_smaller_id() throws IOException {
    ledger.with(LedgerSite.product("beta", "lamp"));
    ledger.takeOver();
    ledger.with(LedgerSite.product("alpha", "lamp", "beta", "lamp"));

    ledger.build();

    assertThat(ledger.site().page("uk", "p/lamp/index.html")).contains("<h1>beta</h1>");
    assertThat(ledger.site().page("uk", "p/lamp-" + Digest.of("alpha").prefix(8) + "/index.html"))
        .contains("<h1>alpha</h1>");
  }

  @Test
  void a_suffix_stays_when_the_first_holder_is_gone() throws IOException {
    ledger.with(LedgerSite.product("alpha", "lamp", "beta", "lamp"));
    ledger.takeOver();
    ledger.with(LedgerSite.product("beta", "lamp"));

    ledger.build();

    String kept = "/p/lamp-" + Digest.of("beta").prefix(8) + "/";
    assertThat(ledger.site().files("uk")).contains(kept.substring(1) + "index.html");
    assertThat(ledger.redirects()).contains("/p/lamp/ /c/lamps/ 301");
  }

  @Test
  void a_page_is_never_hidden_by_a_redirect() throws IOException {
    ledger.takeOver();
    ledger.with(LedgerSite.product("aurora", "bora", "bora", "aurora"));

    assertThat(ledger.codes()).isEmpty();

    assertThat(ledger.redirects()).containsExactly("/p/cirrus/ /c/lamps/ 301");
    assertThat(ledger.site().page("uk", "p/bora/index.html")).contains("<h1>aurora</h1>");
  }

  @Test
  void discontinued_products_are_gone_where_the_store_says_so() throws IOException {
    ledger.takeOver();
    ledger
        .with(LedgerSite.SETTING + "  discontinued: gone\n")
        .with(LedgerSite.product("bora", "bora"));

    ledger.build();

    assertThat(ledger.redirects()).containsExactly("/p/aurora/ - 410", "/p/cirrus/ - 410");
  }

  @Test
  void a_discontinued_category_leads_home_and_so_do_its_products() throws IOException {
    ledger.takeOver();
    ledger.with(
        """
        -- catalogs/main/export/Category.json --
        [{"key": "other", "name": {"en": "Other"}, "slug": {"en": "other"}, "orderHint": "0.1"}]
        -- catalogs/main/export/Product.json --
        [{"key": "bora", "name": {"en": "Bora"}, "slug": {"en": "bora"}, "publish": true,
          "categories": [{"typeId": "category", "key": "other"}],
          "masterVariant": {"sku": "B", "prices": [{"value": {"centAmount": 900, "currencyCode": "GBP"}}]}}]
        """);

    ledger.build();

    assertThat(ledger.redirects())
        .containsExactly("/c/lamps/ / 301", "/p/aurora/ / 301", "/p/cirrus/ / 301");
  }

  @Test
  void a_new_route_moves_every_page_and_each_keeps_its_old_url() throws IOException {
    ledger.takeOver();
    ledger.with(LedgerSite.SETTING + "routes:\n  product: /products/{slug}/\n");

    ledger.build();

    assertThat(ledger.redirects())
        .containsExactly(
            "/p/aurora/ /products/aurora/ 301",
            "/p/bora/ /products/bora/ 301",
            "/p/cirrus/ /products/cirrus/ 301");
  }

  @Test
  void redirects_that_are_written_come_first_and_lead_past_moved_urls() throws IOException {
    ledger.takeOver();
    ledger
        .with(LedgerSite.product("aurora", "aurora-two", "bora", "bora"))
        .with(
            """
            -- layers/stores/uk/data/redirects.yaml --
            /cirrus-shop/: /p/aurora/
            /p/cirrus/: https://acme.example/elsewhere
            """);

    ledger.build();

    assertThat(ledger.redirects())
        .containsExactly(
            "/cirrus-shop/ /p/aurora-two/ 301",
            "/p/aurora/ /p/aurora-two/ 301",
            "/p/cirrus/ https://acme.example/elsewhere 301");
  }
}
