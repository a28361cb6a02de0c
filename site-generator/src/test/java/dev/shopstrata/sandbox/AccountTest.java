package dev.shopstrata.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountTest {
  private static final String ADA =
      "{'email':'Ada@mail.example','password':'correct horse','firstName':'Ada','lastName':'B'}";
  private static final String LOGIN = "{'email':'ada@mail.example','password':'correct horse'}";

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
  void a_session_begins_with_a_cart_or_an_account() {
    browser.call("getCart", "{}");
    browser.call("getCustomer", "{}");
    browser.call("loginCustomer", LOGIN);
    assertThat(browser.cookie()).isEmpty();

    Heard added = browser.call("addCartLineItem", "{'productId':'cup','sku':'CUP'}");
    assertThat(added.header("set-cookie").orElse(""))
        .contains("; Path=/", "; HttpOnly", "; SameSite=Lax");
    assertThat(browser.call("getCart", "{}").header("set-cookie")).isEmpty();
  }

  @Test
  void who_registers_is_signed_in_until_signing_out() {
    assertThat(browser.call("registerCustomer", ADA).at("/customer/email"))
        .isEqualTo("ada@mail.example");
    assertThat(browser.call("getCustomer", "{}").at("/customer/firstName")).isEqualTo("Ada");
    assertThat(browser.call("registerCustomer", ADA).code()).isEqualTo("email-taken");

    browser.call("logoutCustomer", "{}");
    assertThat(browser.call("getCustomer", "{}").at("/customer")).isEqualTo("null");
    assertThat(browser.call("getOrders", "{}").code()).isEqualTo("not-signed-in");
  }

  @Test
  void a_wrong_password_is_told_as_an_unknown_address_is() {
    browser.call("registerCustomer", ADA);
    Browser other = SmallShop.visitor(sandbox);
    Heard wrong = other.call("loginCustomer", LOGIN.replace("horse", "hors"));
    Heard unknown = other.call("loginCustomer", LOGIN.replace("ada", "eve"));

    assertThat(wrong.code()).isEqualTo("credentials-wrong");
    assertThat(wrong.text()).isEqualTo(unknown.text());
    assertThat(other.call("loginCustomer", LOGIN).status()).isEqualTo(200);
  }

  @Test
  void carts_are_merged_at_sign_in_and_follow_the_account() {
    browser.call("registerCustomer", ADA);
    browser.call("addCartLineItem", "{'productId':'cup','sku':'CUP','quantity':12}");
    browser.call("addCartLineItem", "{'productId':'teapot','sku':'TEAPOT-BLUE'}");

    Browser phone = SmallShop.visitor(sandbox);
    phone.call("addCartLineItem", "{'productId':'cup','sku':'CUP','quantity':15}");
    phone.call("addCartLineItem", "{'productId':'poster','sku':'POSTER'}");
    phone.call("loginCustomer", LOGIN);

    Heard merged = phone.call("getCart", "{}");
    // 12 and 15 cups are more than the 20 there are.
    assertThat(merged.at("/lineItems/0/quantity")).isEqualTo("20");
    assertThat(merged.at("/totalItems")).isEqualTo("22");
    assertThat(browser.call("getCart", "{}").at("/id")).isEqualTo(merged.at("/id"));

    phone.call("logoutCustomer", "{}");
    assertThat(phone.call("getCart", "{}").at("/totalItems")).isEqualTo("0");
  }

  @Test
  void a_session_known_before_the_sign_in_is_of_no_use_after_it() {
    browser.call("addCartLineItem", "{'productId':'cup','sku':'CUP'}");
    String before = browser.cookie();
    browser.call("registerCustomer", ADA);
    assertThat(browser.cookie()).isNotEqualTo(before);

    Browser thief = SmallShop.visitor(sandbox).with("Cookie", before);
    assertThat(thief.call("getCustomer", "{}").at("/customer")).isEqualTo("null");
    assertThat(thief.call("getCart", "{}").at("/totalItems")).isEqualTo("0");
  }

  @Test
  void accounts_of_two_stores_are_two() {
    browser.call("registerCustomer", ADA);
    Browser uk =
        new Browser(sandbox.port(), "acme.example.localhost")
            .with("X-Store", "acme-uk")
            .with("Cookie", browser.cookie());

    assertThat(uk.call("getCustomer", "{}").at("/customer")).isEqualTo("null");
    assertThat(uk.call("loginCustomer", LOGIN).code()).isEqualTo("credentials-wrong");
  }

  @Test
  void name_address_and_password_can_be_changed() {
    browser.call("registerCustomer", ADA);
    Heard changed = browser.call("updateCustomer", "{'firstName':'Augusta'}");
    assertThat(changed.at("/customer/firstName")).isEqualTo("Augusta");
    assertThat(changed.at("/customer/lastName")).isEqualTo("B");
    browser.call("updateCustomer", "{'email':'augusta@mail.example'}");

    assertThat(
            browser
                .call(
                    "changeCustomerPassword", "{'currentPassword':'x','newPassword':'long enough'}")
                .code())
        .isEqualTo("credentials-wrong");
    assertThat(
            browser
                .call(
                    "changeCustomerPassword",
                    "{'currentPassword':'correct horse','newPassword':'short'}")
                .code())
        .isEqualTo("password-too-short");
    browser.call(
        "changeCustomerPassword",
        "{'currentPassword':'correct horse','newPassword':'long enough'}");
    Browser other = SmallShop.visitor(sandbox);
    assertThat(other.call("loginCustomer", LOGIN).code()).isEqualTo("credentials-wrong");
    assertThat(
            other
                .call("loginCustomer", "{'email':'augusta@mail.example','password':'long enough'}")
                .status())
        .isEqualTo(200);
  }

  @Test
  void addresses_are_kept_changed_and_deleted() {
    browser.call("registerCustomer", ADA);
    String address =
        "'firstName':'Ada','lastName':'B','address1':'Allee 1','postalCode':'1','country':'DE'";
    Heard lacking = browser.call("createCustomerAddress", "{'address':{" + address + "}}");
    assertThat(lacking.code()).isEqualTo("address-incomplete");
    assertThat(lacking.at("/fields/0")).isEqualTo("city");

    address += ",'city':'Berlin'";
    String id =
        browser.call("createCustomerAddress", "{'address':{" + address + "}}").at("/address/id");
    Heard moved =
        browser.call(
            "updateCustomerAddress",
            "{'address':{'id':'" + id + "'," + address.replace("Berlin", "Bonn") + "}}");
    assertThat(moved.at("/addresses/0/city")).isEqualTo("Bonn");
    assertThat(browser.call("deleteCustomerAddress", "{'id':'" + id + "'}").text())
        .isEqualTo("{\"addresses\":[]}");
    assertThat(browser.call("deleteCustomerAddress", "{'id':'" + id + "'}").code())
        .isEqualTo("address-unknown");
  }

  @Test
  void wishes_are_kept_once() {
    browser.call("registerCustomer", ADA);
    browser.call("addWishlistItem", "{'productId':'cup','sku':'CUP'}");
    Heard wishes = browser.call("addWishlistItem", "{'productId':'cup','sku':'CUP'}");
    assertThat(wishes.at("/totalItems")).isEqualTo("1");
    assertThat(wishes.at("/items/0/name")).isEqualTo("Cup");

    String id = wishes.at("/items/0/id");
    assertThat(browser.call("removeWishlistItem", "{'itemId':'" + id + "'}").at("/totalItems"))
        .isEqualTo("0");
  }
}
