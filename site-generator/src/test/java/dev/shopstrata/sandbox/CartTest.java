package dev.shopstrata.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CartTest {
  @TempDir Path directory;

  private Sandbox sandbox;
  private Browser browser;

  @BeforeEach
  void start() throws IOException {
    sandbox = new SmallShop(directory).start();
    browser = SmallShop.visitor(sandbox);
  }

  @AfterEach
  void stop() throws IOException {
    sandbox.close();
  }

  @Test
  void pieces_of_one_sku_are_one_line_and_cost_less_together() {
    browser.call("addCartLineItem", "{'productId':'cup','sku':'CUP','quantity':2}");
    Heard cart = add("cup", "CUP", 4);

    assertThat(cart.json().at("/lineItems")).hasSize(1);
    assertThat(cart.at("/lineItems/0/unitPrice/value/precisionAmount")).isEqualTo("7.50");
    assertThat(cart.at("/totalPrice/precisionAmount")).isEqualTo("45.00");
  }

  @Test
  void a_cart_speaks_the_language_of_the_page() {
    add("teapot", "TEAPOT-RED", 1);
    Browser german =
        new Browser(sandbox.port(), "acme.example.localhost")
            .with("X-Store", "acme")
            .with("X-Locale", "de-DE")
            .with("Cookie", browser.cookie());
    Heard cart = german.call("getCart", "{}");

    assertThat(cart.at("/lineItems/0/name")).isEqualTo("Kanne");
    assertThat(cart.at("/lineItems/0/url")).startsWith("/de/p/kanne/");
    assertThat(cart.at("/lineItems/0/attributes/0/value")).isEqualTo("red");
    assertThat(german.call("getAvailableShippingMethods", cartId(cart)).at("/methods/0/name"))
        .isEqualTo("Normal");
  }

  @Test
  void lines_are_changed_and_taken_away() {
    Heard cart = add("cup", "CUP", 2);
    String line = "'cartId':'" + cart.at("/id") + "','lineItemId':'" + cart.at("/lineItems/0/id");

    assertThat(
            browser
                .call("updateCartLineItem", "{" + line + "','quantity':5}")
                .at("/lineItems/0/quantity"))
        .isEqualTo("5");
    assertThat(browser.call("updateCartLineItem", "{" + line + "','quantity':-1}").code())
        .isEqualTo("quantity-invalid");
    assertThat(browser.call("updateCartLineItem", "{" + line + "','quantity':0}").at("/totalItems"))
        .isEqualTo("0");
    assertThat(browser.call("removeCartLineItem", "{" + line + "'}").code())
        .isEqualTo("item-unknown");
  }

  @Test
  void only_what_is_sold_and_there_can_be_put_in() {
    assertThat(add("cup", "MUG", 1).code()).isEqualTo("sku-unknown");
    assertThat(add("mug", "CUP", 1).code()).isEqualTo("sku-unknown");
    assertThat(add("teapot", "TEAPOT", 1).code()).isEqualTo("sku-unknown");
    Heard toMany = add("teapot", "TEAPOT-BLUE", 4);
    assertThat(toMany.code()).isEqualTo("quantity-unavailable");
    assertThat(toMany.at("/available")).isEqualTo("3");
    assertThat(browser.cookie()).isEmpty();
  }

  @Test
  void coupons_hold_until_they_end_and_never_give_money_back() {
    String cart = add("cup", "CUP", 1).at("/id");
    assertThat(coupon(cart, "nope").code()).isEqualTo("coupon-unknown");
    assertThat(coupon(cart, "OLD").code()).isEqualTo("coupon-expired");
    coupon(cart, "FIVE");
    coupon(cart, "TEN");
    Heard cheap = coupon(cart, "ten");
    assertThat(cheap.json().at("/appliedCoupons")).hasSize(2);
    assertThat(cheap.at("/totalPrice/precisionAmount")).isEqualTo("3.01");

    Heard dear =
        browser.call("removeCouponFromCart", "{'cartId':'" + cart + "','couponId':'five'}");
    assertThat(dear.at("/totalPrice/precisionAmount")).isEqualTo("8.01");
  }

  @Test
  void a_cart_is_named_by_who_has_it() {
    String cart = add("cup", "CUP", 1).at("/id");
    Browser other = SmallShop.visitor(sandbox);

    assertThat(
            other
                .call("addCartLineItem", "{'cartId':'" + cart + "','productId':'cup','sku':'CUP'}")
                .code())
        .isEqualTo("cart-unknown");
    assertThat(browser.call("applyCouponToCart", "{'couponCode':'TEN'}").code())
        .isEqualTo("cart-unknown");
  }

  @Test
  void of_two_orders_for_the_last_piece_one_wins() throws InterruptedException, ExecutionException {
    List<Browser> browsers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Browser next = SmallShop.visitor(sandbox);
      String cart =
          next.call("addCartLineItem", "{'productId':'teapot','sku':'TEAPOT-RED'}").at("/id");
      next.call(
          "setCartAddress",
          "{'cartId':'"
              + cart
              + "','customerEmail':'a@b.example','shippingAddress':{'firstName':'A','lastName':'B',"
              + "'address1':'C','postalCode':'1','city':'D','country':'DE'}}");
      next.call("setShippingMethod", "{'cartId':'" + cart + "','shippingMethodId':'express'}");
      browsers.add(next);
    }
    ExecutorService threads = Executors.newFixedThreadPool(browsers.size());
    List<Future<Heard>> orders = new ArrayList<>();
    for (Browser next : browsers) {
      orders.add(
          threads.submit(
              () ->
                  next.call(
                      "placeOrder",
                      cartId(next.call("getCart", "{}"))
                          .replace("}", ",'paymentMethodId':'invoice'}"))));
    }
    List<String> codes = new ArrayList<>();
    for (Future<Heard> order : orders) {
      codes.add(order.get().code());
    }
    threads.shutdown();

    assertThat(codes).containsOnlyOnce("").contains("quantity-unavailable");
    assertThat(add("teapot", "TEAPOT-RED", 1).code()).isEqualTo("quantity-unavailable");
    assertThat(browsers.get(0).call("getCart", "{}").text())
        .satisfiesAnyOf(
            text -> assertThat(text).contains("\"availability\":\"out-of-stock\""),
            text -> assertThat(text).contains("\"lineItems\":[]"));
  }

  private Heard add(String product, String sku, int quantity) {
    return browser.call(
        "addCartLineItem",
        "{'productId':'" + product + "','sku':'" + sku + "','quantity':" + quantity + "}");
  }

  private Heard coupon(String cart, String code) {
    return browser.call(
        "applyCouponToCart", "{'cartId':'" + cart + "','couponCode':'" + code + "'}");
  }

  private static String cartId(Heard cart) {
    return "{'cartId':'" + cart.at("/id") + "'}";
  }
}
