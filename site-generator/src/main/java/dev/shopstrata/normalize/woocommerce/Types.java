package dev.shopstrata.normalize.woocommerce;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The types of a product; extensions have some more that are like WooCommerce's own. */
final class Types {
  static final String VARIABLE = "variable";
  static final String VARIATION = "variation";

  private Types() {}

  static List<String> of(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[,;|]", -1))
        .map(String::strip)
        .map(Types::plain)
        .toList();
  }

  private static String plain(String type) {
    return switch (type) {
      case "variable-subscription", "variable_subscription" -> VARIABLE;
      case "subscription_variation", "product_variation" -> VARIATION;
      default -> type;
    };
  }
}
