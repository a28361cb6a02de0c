package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.view.SfAttribute;
import dev.shopstrata.catalog.view.SfDiscountablePrice;
import dev.shopstrata.catalog.view.SfMoney;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfVariant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which variant is chosen at first, and what the options lead to. */
class ProductChoiceTest {
  private static final String IN = "in-stock";
  private static final String OUT = "out-of-stock";

  @Test
  void a_product_without_variants_has_nothing_to_choose() {
    ProductChoice choice = ProductChoice.of(product("5"));
    assertThat(choice.variant()).isNull();
    assertThat(choice.options()).isEmpty();
  }

  @Test
  void the_first_that_can_be_had_at_the_products_price_is_chosen() {
    SfVariant out = variant("a", "5", OUT, "color", "red");
    SfVariant dear = variant("b", "9", IN, "color", "blue");
    SfVariant cheap = variant("c", "5", IN, "color", "green");
    assertThat(ProductChoice.of(product("5", out, dear, cheap)).variant()).isEqualTo(cheap);
    assertThat(ProductChoice.of(product("5", out, dear)).variant()).isEqualTo(dear);
    assertThat(ProductChoice.of(product("5", out)).variant()).isEqualTo(out);
  }

  @Test
  void options_are_the_attributes_that_differ_and_lead_to_the_nearest_variant() {
    ProductChoice choice =
        ProductChoice.of(
            product(
                "5",
                variant("a", "5", IN, "color", "red", "size", "s", "lining", "wool"),
                variant("b", "5", OUT, "color", "red", "size", "m", "lining", "wool"),
                variant("c", "5", IN, "color", "blue", "size", "m", "lining", "wool")));
    assertThat(told(choice))
        .containsExactly("color red a current, blue c missing", "size s a current, m b missing");
  }

  @Test
  void variants_that_no_attribute_tells_apart_are_chosen_as_they_are() {
    ProductChoice choice =
        ProductChoice.of(product("5", variant("a", "5", IN), variant("b", "5", IN)));
    assertThat(told(choice)).containsExactly("variant a a current, b b");
    assertThat(choice.options().get(0).label()).isNull();
  }

  private static Stream<String> told(ProductChoice choice) {
    return choice.options().stream()
        .map(
            option ->
                option.name()
                    + " "
                    + String.join(
                        ", ", option.values().stream().map(ProductChoiceTest::told).toList()));
  }

  private static String told(ProductChoice.Value value) {
    return value.label()
        + " "
        + value.url()
        + (value.current() ? " current" : "")
        + (value.available() ? "" : " missing");
  }

  private static SfVariant variant(String id, String price, String availability, String... pairs) {
    List<SfAttribute> attributes =
        Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
            .map(i -> new SfAttribute(pairs[i], pairs[i], pairs[i + 1], null))
            .toList();
    return new SfVariant(
        id, id, id, null, price(price), List.of(), attributes, availability, null, null, null, id);
  }

  private static SfDiscountablePrice price(String amount) {
    SfMoney money = new SfMoney("EUR", new BigDecimal(amount), amount);
    return new SfDiscountablePrice(false, money, money, null, null, true, List.of(), null, null);
  }

  private static SfProduct product(String price, SfVariant... variants) {
    return new SfProduct(
        "1",
        "1",
        "Boot",
        "boot",
        "/p/boot/",
        null,
        price(price),
        null,
        null,
        List.of(),
        null,
        List.of(variants),
        List.of(),
        null,
        "configurable",
        null,
        null,
        null,
        List.of(),
        List.of(),
        IN,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        Map.of());
  }
}
