package dev.shopstrata.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what a product lacks to be sold; empty when it is sound. */
public final class ProductCheck {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,12})?");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private ProductCheck() {}

  /** One sentence in lower case for each fault. */
  public static List<String> faults(Product product) {
    List<String> faults = new ArrayList<>();
    if (isBlank(product.id())) {
      faults.add("it has no \"id\"");
    }
    if (isEmpty(product.name())) {
      faults.add("it has no \"name\"");
    }
    product.prices().forEach(price -> check(price, faults));
    for (Variant variant : product.variants()) {
      if (isBlank(variant.id())) {
        faults.add("a variant has no \"id\"");
      }
      variant.prices().forEach(price -> check(price, faults));
    }
    product.categories().stream()
        .filter(link -> isBlank(link.id()))
        .forEach(link -> faults.add("a category has no \"id\""));
    return faults;
  }

  private static void check(Price price, List<String> faults) {
    if (price.currency() == null || !CURRENCY.matcher(price.currency()).matches()) {
      faults.add("\"" + price.currency() + "\" is no currency code such as EUR");
    }
    checkAmount(price.value(), "value", faults);
    if (price.regular() != null) {
      checkAmount(price.regular(), "regular", faults);
    }
    for (Tier tier : price.tiers()) {
      checkAmount(tier.value(), "tiers.value", faults);
    }
  }

  private static void checkAmount(String amount, String field, List<String> faults) {
    if (amount == null || !DECIMAL.matcher(amount).matches()) {
      faults.add("the price's \"" + field + "\" is \"" + amount + "\", not a decimal number");
    }
  }

  public static boolean isEmpty(LocalizedText text) {
    return text == null || text.byTag().values().stream().allMatch(ProductCheck::isBlank);
  }

  public static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
