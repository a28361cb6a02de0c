package dev.shopstrata.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a page to an order, over HTTP. */
class OrderRoadTest {
  private static final String ADDRESS =
      """
      {'firstName': 'Ada', 'lastName': 'Byron', 'address1': 'Allee 1', 'postalCode': '10115', \
      'city': 'Berlin', 'country': 'DE'}""";

  @TempDir Path directory;

  private SmallShop shop;
  private Sandbox sandbox;
  private Browser browser;

  @BeforeEach
  void start() throws IOException {
    shop = new SmallShop(directory);
    sandbox = shop.start();
    browser = SmallShop.visitor(sandbox);
  }

  @AfterEach
  void stop() throws IOException {
    sandbox.close();
  }

  @Test
  void a_product_becomes_an_order() {
    assertThat(browser.get("/p/cup/").text()).contains("€8.90");

    Heard cart = browser.call("addCartLineItem", "{'productId':'cup','sku':'CUP','quantity':2}");
    assertThat(cart.at("/lineItems/0/name")).isEqualTo("Cup");
    assertThat(cart.at("/lineItems/0/url")).isEqualTo("/p/cup/");
    assertThat(cart.at("/lineItems/0/unitPrice/isDiscounted")).isEqualTo("true");
    assertThat(cart.at("/subtotalPrice/precisionAmount")).isEqualTo("19.80");
    assertThat(cart.at("/totalPrice/precisionAmount")).isEqualTo("17.80");
    String id = cart.at("/id");

    Heard cheaper = browser.call("applyCouponToCart", with(id, "'couponCode':'ten'"));
    assertThat(cheaper.at("/appliedCoupons/0/appliedAmount/precisionAmount")).isEqualTo("1.78");
    assertThat(cheaper.at("/appliedCoupons/0/name")).isEqualTo("Ten percent");

    browser.call("setCartAddress", with(id, contact()));
    Heard methods = browser.call("getAvailableShippingMethods", with(id, "'a':1"));
    assertThat(methods.at("/methods/0/name")).isEqualTo("Standard");
    assertThat(methods.at("/methods/0/description")).isEqualTo("Two days");
    assertThat(methods.at("/methods/0/estimatedDelivery")).isEqualTo("2026-02-07");
    Heard sent = browser.call("setShippingMethod", with(id, "'shippingMethodId':'standard'"));
    assertThat(sent.at("/totalPrice/precisionAmount")).isEqualTo("20.92");
    assertThat(sent.at("/totalTax/precisionAmount")).isEqualTo("3.34");
    Heard payments = browser.call("getPaymentMethods", with(id, "'a':1"));
    assertThat(payments.at("/methods/0/name")).isEqualTo("Card");
    assertThat(payments.at("/methods/1/id")).isEqualTo("invoice");

    Heard order = browser.call("placeOrder", with(id, "'paymentMethodId':'invoice'"));
    assertThat(order.at("/order/totalPrice/precisionAmount")).isEqualTo("20.92");
    assertThat(order.at("/order/orderDate")).isEqualTo("2026-02-03T10:00:00Z");
    assertThat(order.json().has("redirectUrl")).isFalse();
    assertThat(browser.call("getCart", "{}").at("/totalItems")).isEqualTo("0");
    assertThat(
            browser.call("getOrderDetails", "{'id':'" + order.at("/order/id") + "'}").at("/status"))
        .isEqualTo("open");
  }

  @Test
  void ways_to_pay_are_named_in_the_customer_s_language() {
    Heard german =
        SmallShop.visitor(sandbox).with("X-Locale", "de-DE").call("getPaymentMethods", "{}");
    assertThat(german.at("/methods/1/name")).isEqualTo("Rechnung");
    assertThat(german.at("/methods/1/description")).isEqualTo("Erst die Ware, dann das Geld.");
    assertThat(german.at("/methods/0/name")).isEqualTo("Card");
  }

  @Test
  void the_same_attempt_gives_the_same_order() {
    String cart = readyCart("cup", "CUP");
    String order = with(cart, "'paymentMethodId':'card','idempotencyKey':'k'");
    Heard first = browser.call("placeOrder", order);
    Heard again = browser.call("placeOrder", order);

    assertThat(first.status()).isEqualTo(200);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(browser.call("placeOrder", order.replace("'k'", "'l'")).code())
        .isEqualTo("cart-unknown");
  }

  @Test
  void what_is_paid_is_confirmed_and_leads_back() {
    Heard order = placeWithCard(readyCart("cup", "CUP"));
    String page = order.at("/redirectUrl").substring(browser.origin().length());
    Heard form = browser.get(page);
    assertThat(form.text()).contains("13.80 EUR");
    assertThat(form.header("content-security-policy").orElse("")).contains("default-src 'none'");

    Heard paid = browser.submit(page, "action=pay");
    assertThat(paid.status()).isEqualTo(303);
    assertThat(paid.header("location")).contains("/order/?order=" + order.at("/order/id"));
    assertThat(status(order)).isEqualTo("confirmed paid");
    assertThat(browser.submit(page, "action=decline").header("location").orElse(""))
        .startsWith("/order/");
    assertThat(status(order)).isEqualTo("confirmed paid");
  }

  @Test
  void a_declined_order_gives_its_pieces_and_its_cart_back() {
    Heard order = placeWithCard(readyCart("teapot", "TEAPOT-RED"));
    String page = order.at("/redirectUrl").substring(browser.origin().length());
    assertThat(browser.submit(page, "action=decline").header("location"))
        .contains("/failed/?why=declined&order=" + order.at("/order/id"));

    assertThat(status(order)).isEqualTo("cancelled declined");
    Heard cart = browser.call("getCart", "{}");
    assertThat(cart.at("/lineItems/0/sku")).isEqualTo("TEAPOT-RED");
    assertThat(cart.at("/lineItems/0/quantityLimit")).isEqualTo("1");
    assertThat(cart.at("/customerEmail")).isEqualTo("ada@mail.example");
  }

  @Test
  void nobody_else_sees_or_pays_an_order() {
    Heard order = placeWithCard(readyCart("cup", "CUP"));
    Browser other = SmallShop.visitor(sandbox);
    String id = order.at("/order/id");

    assertThat(other.call("getOrderDetails", "{'id':'" + id + "'}").code())
        .isEqualTo("order-unknown");
    assertThat(other.get("/sandbox/pay/" + id + "?key=guess").status()).isEqualTo(404);
    assertThat(other.submit("/sandbox/pay/" + id, "key=guess&action=pay").status()).isEqualTo(404);
    assertThat(status(order)).isEqualTo("open pending");
  }

  @Test
  void a_payment_leads_only_to_the_store_itself() {
    String cart = readyCart("cup", "CUP");
    for (String url : new String[] {"https://evil.example/", "//evil.example", "javascript:x"}) {
      String order = with(cart, "'paymentMethodId':'card','returnUrl':'" + url + "'");
      assertThat(browser.call("placeOrder", order).code()).isEqualTo("return-url-foreign");
    }
  }

  @Test
  void an_order_says_what_is_missing() {
    assertThat(browser.call("placeOrder", "{'paymentMethodId':'card'}").code())
        .isEqualTo("cart-unknown");
    String cart = filled("cup", "CUP");
    String order = with(cart, "'paymentMethodId':'card'");
    assertThat(browser.call("placeOrder", with(cart, "'a':1")).code())
        .isEqualTo("payment-method-unknown");
    assertThat(browser.call("placeOrder", order).code()).isEqualTo("address-incomplete");
    browser.call("setCartAddress", with(cart, "'shippingAddress':" + ADDRESS));
    assertThat(browser.call("placeOrder", order).code()).isEqualTo("email-invalid");
    browser.call("setCartAddress", with(cart, "'customerEmail':'ada@mail.example'"));
    assertThat(browser.call("placeOrder", order).code()).isEqualTo("shipping-method-unknown");
    String line = browser.call("getCart", "{}").at("/lineItems/0/id");
    browser.call("removeCartLineItem", with(cart, "'lineItemId':'" + line + "'"));
    assertThat(browser.call("placeOrder", order).code()).isEqualTo("order-empty");
  }

  private String filled(String product, String sku) {
    return browser
        .call("addCartLineItem", "{'productId':'" + product + "','sku':'" + sku + "'}")
        .at("/id");
  }

  private String readyCart(String product, String sku) {
    String cart = filled(product, sku);
    browser.call("setCartAddress", with(cart, contact()));
    browser.call("setShippingMethod", with(cart, "'shippingMethodId':'standard'"));
    return cart;
  }

  private Heard placeWithCard(String cart) {
    return browser.call(
        "placeOrder",
        with(
            cart,
            "'paymentMethodId':'card','returnUrl':'/order/','failureUrl':'/failed/?why=declined'"));
  }

  private String status(Heard order) {
    Heard now = browser.call("getOrderDetails", "{'id':'" + order.at("/order/id") + "'}");
    return now.at("/status") + " " + now.at("/paymentStatus");
  }

  private static String contact() {
    return "'customerEmail':'Ada@mail.example','shippingAddress':" + ADDRESS;
  }

  private static String with(String cart, String more) {
    return "{'cartId':'" + cart + "'," + more + "}";
  }
}
