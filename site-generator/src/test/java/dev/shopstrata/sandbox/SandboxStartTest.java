package dev.shopstrata.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.tree.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxStartTest {
  @TempDir Path directory;

  @Test
  void stores_have_urls_on_this_machine() throws IOException {
    try (Sandbox sandbox = new SmallShop(directory).start()) {
      String host = "http://acme.example.localhost:" + sandbox.port();
      assertThat(sandbox.urls())
          .containsEntry("acme", host + "/")
          .containsEntry("acme-uk", host + "/uk/")
          .hasSize(2);
      assertThat(sandbox.missing()).isEmpty();
      Browser plain = new Browser(sandbox.port(), "localhost");
      assertThat(plain.get("/").text()).contains(host + "/uk/");
    }
  }

  @Test
  void carts_and_accounts_outlive_a_restart() throws IOException {
    SmallShop shop = new SmallShop(directory);
    Optional<Path> data = Optional.of(directory.resolve("data/shop.mv.db"));
    SandboxOptions options = new SandboxOptions(0, data, false, SmallShop.clock());
    String session;
    try (Sandbox sandbox = shop.start(options)) {
      Browser browser = SmallShop.visitor(sandbox);
      browser.call("addCartLineItem", "{'productId':'cup','sku':'CUP','quantity':3}");
      session = browser.cookie();
    }
    try (Sandbox sandbox = shop.start(options)) {
      Browser browser = SmallShop.visitor(sandbox).with("Cookie", session);
      assertThat(browser.call("getCart", "{}").at("/lineItems/0/quantity")).isEqualTo("3");
    }
  }

  @Test
  void a_new_build_is_served_and_sold_at_once() throws IOException {
    SmallShop shop = new SmallShop(directory);
    try (Sandbox sandbox = shop.start()) {
      Browser browser = SmallShop.visitor(sandbox);
      Heard before = browser.call("addCartLineItem", "{'productId':'poster','sku':'POSTER'}");
      assertThat(before.at("/lineItems/0/name")).isEqualTo("Poster");

      Path products = directory.resolve("catalogs/main/snapshot/products.ndjson");
      Files.writeString(
          products,
          Files.readString(products).replace("19.99", "24.99").replace("\"Poster\"", "\"Print\""));
      shop.build();

      assertThat(browser.get("/p/print/").text()).contains("Print", "€24.99");
      Heard after = browser.call("getCart", "{}");
      assertThat(after.at("/lineItems/0/name")).isEqualTo("Print");
      assertThat(after.at("/totalPrice/amount")).isEqualTo("24.99");
    }
  }

  @Test
  void what_is_no_longer_sold_stays_in_the_cart_and_counts_nothing() throws IOException {
    SmallShop shop = new SmallShop(directory);
    try (Sandbox sandbox = shop.start()) {
      Browser browser = SmallShop.visitor(sandbox);
      browser.call("addCartLineItem", "{'productId':'poster','sku':'POSTER'}");
      shop.site().with("-- layers/base/catalog/products.yaml --\nposter: {published: false}\n");
      shop.build();

      Heard cart = browser.call("getCart", "{}");
      assertThat(cart.at("/lineItems/0/name")).isEqualTo("Poster");
      assertThat(cart.at("/lineItems/0/availability")).isEqualTo("discontinued");
      assertThat(cart.at("/lineItems/0/unitPrice")).isEqualTo("null");
      assertThat(cart.at("/totalPrice/precisionAmount")).isEqualTo("0.00");
    }
  }

  @Test
  void a_store_that_is_not_built_is_named() throws IOException {
    SmallShop shop = new SmallShop(directory);
    FolderTree.delete(shop.site().request().output().resolve("acme-uk"));
    try (Sandbox sandbox = shop.start()) {
      assertThat(sandbox.urls()).containsOnlyKeys("acme");
      assertThat(sandbox.missing()).containsExactly("acme-uk");
    }
    FolderTree.delete(shop.site().request().output());
    assertThat(problem(shop, SandboxStartTest.anyPort()))
        .isEqualTo(
            """
            bundle-missing: no store is built that the sandbox could serve
                    at     target/storefront
                    fix    run "mvn package" first""");
  }

  @Test
  void a_taken_port_is_a_problem() throws IOException {
    SmallShop shop = new SmallShop(directory);
    try (Sandbox sandbox = shop.start()) {
      SandboxOptions same =
          new SandboxOptions(sandbox.port(), Optional.empty(), false, SmallShop.clock());
      assertThat(problem(shop, same))
          .startsWith("sandbox-port-taken: port " + sandbox.port() + " is taken");
    }
  }

  @Test
  void two_sandboxes_do_not_share_their_data() throws IOException {
    SmallShop shop = new SmallShop(directory);
    Optional<Path> data = Optional.of(directory.resolve("data/shop.mv.db"));
    SandboxOptions options = new SandboxOptions(0, data, false, SmallShop.clock());
    Sandbox first = shop.start(options);
    try (first) {
      assertThat(problem(shop, options)).startsWith("sandbox-locked: ");
    }
  }

  @Test
  void data_of_the_sandbox_that_cannot_be_used_is_a_problem() throws IOException {
    SmallShop shop = new SmallShop(directory);
    shop.site()
        .with(
            """
            -- layers/base/data/sandbox.yaml --
            coupons:
              - {id: welcome, code: WELCOME}
              - {code: X, percent: 5}
              - {id: late, code: LATE, amount: "5", until: soon}
            -- layers/base/data/shipping.yaml --
            - {id: standard, label: Standard, amount: free}
            """);
    assertThat(problem(shop, anyPort()))
        .isEqualTo(
            """
            sandbox-data-invalid: the coupon "welcome" has no percent and no amount, or both
                    at     layers/base/data/sandbox.yaml:2:5
                    fix    write "percent: 10" or "amount: 5.00"
            sandbox-data-invalid: "id" is missing
                    at     layers/base/data/sandbox.yaml:3:5
                    fix    add it to this item
            sandbox-data-invalid: "soon" is no moment
                    at     layers/base/data/sandbox.yaml:4:48
                    fix    write a date such as 2026-12-24, or an instant such as 2026-12-24T12:00:00Z
            sandbox-data-invalid: "amount" is no amount
                    at     layers/base/data/shipping.yaml:1:43
                    fix    write for example "amount: 4.90\"""");
  }

  private static SandboxOptions anyPort() {
    return new SandboxOptions(0, Optional.empty(), false, SmallShop.clock());
  }

  private static String problem(SmallShop shop, SandboxOptions options) {
    ProblemException raised =
        catchThrowableOfType(ProblemException.class, () -> shop.start(options).close());
    return raised.problems().stream()
        .map(ProblemText::of)
        .reduce((first, second) -> first + "\n" + second)
        .orElseThrow();
  }
}
