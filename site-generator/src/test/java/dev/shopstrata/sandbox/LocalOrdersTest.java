package dev.shopstrata.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders of carts that only a browser has. */
class LocalOrdersTest {
  private static final String ORDER =
      """
      {'idempotencyKey': 'k', 'store': 'acme', 'locale': 'en-GB', 'currency': 'EUR',
       'lines': [{'productId': 'teapot', 'sku': 'TEAPOT-RED', 'name': 'Teapot', 'quantity': 1,
                  'unitPrice': {'currency': 'EUR', 'amount': 49.9}}],
       'contact': {'email': 'ada@mail.example'},
       'shippingAddress': {'firstName': 'Ada', 'lastName': 'B', 'address1': 'Allee 1',
                           'postalCode': '10115', 'city': 'Berlin', 'country': 'DE'},
       'shippingMethod': {'id': 'standard'},
       'totals': {'total': {'currency': 'EUR', 'amount': 54.80}},
       'returnUrl': '/order/', 'failureUrl': '/failed/'}""";

  @TempDir Path directory;

  private SmallShop shop;
  private Sandbox sandbox;
  private Browser browser;

  @BeforeEach
  void start() throws IOException {
    shop = new SmallShop(directory);
    sandbox = shop.start();
    browser = new Browser(sandbox.port(), "acme.example.localhost");
  }

  @AfterEach
  void stop() throws IOException {
    sandbox.close();
  }

  @Test
  void an_order_is_taken_once_and_can_be_paid() {
    Heard order = post(ORDER);
    assertThat(order.status()).isEqualTo(200);
    assertThat(post(ORDER).text()).isEqualTo(order.text());
    assertThat(browser.cookie()).isEmpty();

    String page = order.at("/redirectUrl").substring(browser.origin().length());
    assertThat(browser.submit(page, "action=pay").header("location"))
        .contains("/order/?order=" + order.at("/id"));
    assertThat(post(ORDER).json().has("redirectUrl")).isFalse();
  }

  @Test
  void the_last_piece_is_sold_once() {
    post(ORDER);

    assertThat(post(ORDER.replace("'k'", "'l'")).code()).isEqualTo("quantity-unavailable");
  }

  @Test
  void prices_are_those_of_the_store() {
    Heard cheap = post(ORDER.replace("49.9", "1.00").replace("54.80", "5.90"));
    assertThat(cheap.code()).isEqualTo("price-changed");
    assertThat(cheap.at("/lines/0/unitPrice/precisionAmount")).isEqualTo("49.90");
    assertThat(cheap.at("/total/precisionAmount")).isEqualTo("54.80");
    assertThat(post(ORDER.replace("54.80", "49.90")).code()).isEqualTo("price-changed");
    assertThat(
            post(ORDER.replace("'EUR', 'lines'", "'USD', 'lines'").replace("EUR'", "USD'")).code())
        .isEqualTo("currency-wrong");
  }

  @Test
  void an_order_lacks_nothing() {
    assertThat(post(ORDER.replace("'city': 'Berlin', ", "")).code())
        .isEqualTo("address-incomplete");
    assertThat(post(ORDER.replace("ada@mail.example", "ada")).code()).isEqualTo("email-invalid");
    assertThat(post(ORDER.replace("'standard'", "'pigeon'")).code()).isEqualTo("price-changed");
    assertThat(post(ORDER.replace("'quantity': 1", "'quantity': 0")).code())
        .isEqualTo("quantity-invalid");
    assertThat(post(ORDER.replace("TEAPOT-RED", "TEAPOT-X")).code()).isEqualTo("price-changed");
  }

  @Test
  void a_store_with_the_local_adapter_takes_orders_at_its_endpoint() throws IOException {
    shop.site()
        .with(
            """
            -- layers/stores/acme/site.yaml --
            name: Acme
            url: https://acme.example/
            locales: [{id: en-GB}, {id: de-DE, prefix: de}]
            commerce: {adapter: local, endpoint: /orders}
            """);
    shop.build();
    try (Sandbox again = shop.start()) {
      Browser local = new Browser(again.port(), "acme.example.localhost");
      assertThat(local.post("/orders", ORDER.replace('\'', '"')).status()).isEqualTo(200);
    }
  }

  private Heard post(String order) {
    return browser.post("/sandbox/orders", order.replace('\'', '"'));
  }
}
