package dev.shopstrata.catalog.reason;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.store.PriceScope;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a price may show in a price scope at a moment: each scope field it has must equal the
 * store's, and it must hold ({@code validFrom} inclusive, {@code validUntil} exclusive).
 */
public enum PriceFit {
  ELIGIBLE,
  OTHER_CURRENCY,
  OTHER_CHANNEL,
  OTHER_COUNTRY,
  OTHER_GROUP,
  NOT_YET,
  NO_LONGER;

  /** The first thing that keeps the price out, or that nothing does. */
  public static PriceFit of(Price price, PriceScope scope, Instant asOf) {
    if (!scope.currency().equals(price.currency())) {
      return OTHER_CURRENCY;
    }
    if (price.channel() != null && !scope.channels().contains(price.channel())) {
      return OTHER_CHANNEL;
    }
    if (!matches(price.country(), scope.country())) {
      return OTHER_COUNTRY;
    }
    if (!matches(price.customerGroup(), scope.customerGroup())) {
      return OTHER_GROUP;
    }
    if (price.validFrom() != null && asOf.isBefore(price.validFrom())) {
      return NOT_YET;
    }
    return price.validUntil() != null && !asOf.isBefore(price.validUntil()) ? NO_LONGER : ELIGIBLE;
  }

  private static boolean matches(String wanted, Optional<String> store) {
    return wanted == null || (store.isPresent() && wanted.equals(store.get()));
  }

  /** Whether time alone decides about it. */
  public boolean isInScope() {
    return this == ELIGIBLE || this == NOT_YET || this == NO_LONGER;
  }

  /** One clause in lower case. */
  public String why(Price price, PriceScope scope) {
    return switch (this) {
      case ELIGIBLE -> "it may show here";
      case OTHER_CURRENCY ->
          "its currency is " + price.currency() + ", the store asks for " + scope.currency();
      case OTHER_CHANNEL ->
          "its channel \""
              + price.channel()
              + "\" is none of the store's ("
              + (scope.channels().isEmpty() ? "it has none" : String.join(", ", scope.channels()))
              + ")";
      case OTHER_COUNTRY ->
          "it is for the country " + price.country() + other(scope.country(), "in no country");
      case OTHER_GROUP ->
          "it is for the customer group \""
              + price.customerGroup()
              + "\""
              + other(scope.customerGroup(), "for no group");
      case NOT_YET -> "it begins at " + price.validFrom();
      case NO_LONGER -> "it ended at " + price.validUntil();
    };
  }

  private static String other(Optional<String> store, String none) {
    return ", the store is " + store.map(value -> "for " + value).orElse(none);
  }
}
