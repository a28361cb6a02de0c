package dev.shopstrata.catalog.reason;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.store.PriceScope;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A price that could have shown.
 *
 * @param pointer where it is in the product's record: {@code /variants/0/prices/2}
 * @param fit whether it may show here at all
 * @param lostBy of an eligible price that isn't chosen: what the chosen one is better in
 */
public record PriceCandidate(
    String pointer, Price price, PriceFit fit, Optional<PriceCriterion> lostBy) {
  public boolean isChosen() {
    return fit == PriceFit.ELIGIBLE && lostBy.isEmpty();
  }

  /** {@code 19.90 EUR (channel web, country DE)}. */
  public String text() {
    StringJoiner scope = new StringJoiner(", ", " (", ")").setEmptyValue("");
    add("channel", price.channel(), scope);
    add("country", price.country(), scope);
    add("group", price.customerGroup(), scope);
    add("from", price.validFrom(), scope);
    add("until", price.validUntil(), scope);
    String regular = price.regular() == null ? "" : " instead of " + price.regular();
    return price.value() + " " + price.currency() + regular + scope;
  }

  private static void add(String name, Object value, StringJoiner scope) {
    if (value != null) {
      scope.add(name + " " + value);
    }
  }

  /** {@code 24.90 EUR (channel outlet): its channel "outlet" is none of the store's (web)}. */
  String sentence(PriceScope scope) {
    String why =
        isChosen()
            ? "chosen"
            : lostBy.map(PriceCriterion::why).orElseGet(() -> fit.why(price, scope));
    return text() + ": " + why;
  }
}
