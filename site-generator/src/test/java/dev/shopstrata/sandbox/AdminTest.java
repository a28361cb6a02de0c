package dev.shopstrata.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdminTest {
  @TempDir Path directory;

  private Sandbox sandbox;
  private Browser browser;
  private Browser admin;

  @BeforeEach
  void start() throws IOException {
    sandbox = new SmallShop(directory).start();
    browser = SmallShop.visitor(sandbox);
    admin = new Browser(sandbox.port(), "localhost");
    browser.call("addCartLineItem", "{'productId':'cup','sku':'CUP','quantity':2}");
  }

  @AfterEach
  void stop() throws IOException {
    sandbox.close();
  }

  @Test
  void a_price_changes_while_it_is_in_a_cart() {
    change("price", "'store':'acme','sku':'CUP','amount':'10.50'");

    Heard cart = browser.call("getCart", "{}");
    assertThat(cart.at("/lineItems/0/unitPrice/value/precisionAmount")).isEqualTo("10.50");
    assertThat(cart.at("/totalPrice/precisionAmount")).isEqualTo("21.00");
    assertThat(browser.get("/p/cup/").text()).contains("€8.90");
  }

  @Test
  void stock_runs_out_and_comes_back() {
    change("stock", "'store':'acme','sku':'CUP','quantity':1");
    assertThat(browser.call("getCart", "{}").at("/lineItems/0/quantityLimit")).isEqualTo("1");
    change("stock", "'store':'acme','sku':'CUP','quantity':0");
    assertThat(browser.call("getCart", "{}").at("/lineItems/0/availability"))
        .isEqualTo("out-of-stock");
    change("stock", "'store':'acme','sku':'CUP','quantity':9");
    assertThat(browser.call("getCart", "{}").at("/lineItems/0/availability")).isEqualTo("in-stock");
  }

  @Test
  void a_method_fails_as_often_as_it_is_told() {
    change("fail", "'method':'getCart','status':503,'times':2");

    assertThat(browser.call("getCart", "{}").status()).isEqualTo(503);
    assertThat(browser.call("getCustomer", "{}").status()).isEqualTo(200);
    assertThat(browser.call("getCart", "{}").code()).isEqualTo("unavailable");
    assertThat(browser.call("getCart", "{}").status()).isEqualTo(200);
  }

  @Test
  void what_makes_no_sense_is_refused() {
    assertThat(post("price", "'store':'acme','sku':'CUP','amount':'-1'").code())
        .isEqualTo("request-invalid");
    assertThat(post("price", "'store':'x','sku':'CUP','amount':'1'").code())
        .isEqualTo("store-unknown");
    assertThat(post("everything", "'a':1").code()).isEqualTo("method-unknown");
  }

  private void change(String what, String argument) {
    assertThat(post(what, argument).status()).isEqualTo(200);
  }

  private Heard post(String what, String argument) {
    return admin.post("/sandbox/admin/" + what, "{" + argument.replace('\'', '"') + "}");
  }
}
