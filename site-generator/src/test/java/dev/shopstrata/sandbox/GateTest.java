package dev.shopstrata.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {
  private static final String CART = "/api/unified/getCart";

  @TempDir static Path directory;

  private static SmallShop shop;
  private static Sandbox sandbox;

  @BeforeAll
  static void start() throws IOException {
    shop = new SmallShop(directory);
    sandbox = shop.start(new SandboxOptions(0, Optional.empty(), false, SmallShop.clock()));
  }

  @AfterAll
  static void stop() throws IOException {
    sandbox.close();
  }

  private static Browser browser() {
    return SmallShop.visitor(sandbox);
  }

  @Test
  void names_that_are_no_store_s_are_not_answered() {
    for (String host : new String[] {"evil.example", "acme.example", "localhost.evil.example"}) {
      Browser other = new Browser(sandbox.port(), host);
      assertThat(other.get("/").code()).isEqualTo("host-unknown");
      assertThat(other.call("getCart", "{}").code()).isEqualTo("host-unknown");
    }
  }

  @Test
  void requests_of_other_sites_are_refused() {
    assertThat(browser().post(CART, "[]", "Origin: https://evil.example").code())
        .isEqualTo("origin-foreign");
    assertThat(browser().post(CART, "[]", "Origin: null").code()).isEqualTo("origin-foreign");
    assertThat(browser().post(CART, "[]", "Origin: " + browser().origin()).status()).isEqualTo(200);
  }

  @Test
  void only_json_is_taken_for_a_method() {
    assertThat(browser().submit(CART, "a=b").code()).isEqualTo("request-invalid");
    assertThat(browser().get(CART).code()).isEqualTo("request-invalid");
    assertThat(browser().post(CART, "{").code()).isEqualTo("request-invalid");
    assertThat(browser().post(CART, "[1]").code()).isEqualTo("request-invalid");
    assertThat(browser().post(CART, "[{}, {}]").code()).isEqualTo("request-invalid");
    assertThat(browser().post(CART, "").status()).isEqualTo(200);
    assertThat(browser().post(CART, "{}").status()).isEqualTo(200);
  }

  @Test
  void large_bodies_are_refused() {
    assertThat(browser().post(CART, "[\"" + "x".repeat(70_000) + "\"]").code())
        .isEqualTo("body-too-large");
  }

  @Test
  void store_language_and_method_have_to_be_known() {
    Browser nameless = new Browser(sandbox.port(), "acme.example.localhost");
    assertThat(nameless.call("getCart", "{}").code()).isEqualTo("store-unknown");
    assertThat(nameless.with("X-Store", "acme-uk").call("getCart", "{}").status()).isEqualTo(200);
    assertThat(browser().with("X-Store", "other").call("getCart", "{}").code())
        .isEqualTo("store-unknown");
    assertThat(browser().with("X-Locale", "fr-FR").call("getCart", "{}").code())
        .isEqualTo("locale-unknown");
    assertThat(browser().call("deleteEverything", "{}").code()).isEqualTo("method-unknown");
  }

  @Test
  void pages_are_only_read() {
    assertThat(browser().send("DELETE", "/p/cup/", "").status()).isEqualTo(405);
    assertThat(browser().submit("/p/cup/", "a=b").status()).isEqualTo(405);
  }

  @Test
  void nobody_changes_prices_unless_the_sandbox_was_told_so() {
    assertThat(browser().post("/sandbox/admin/price", "{\"store\":\"acme\"}").status())
        .isEqualTo(405);
  }
}
