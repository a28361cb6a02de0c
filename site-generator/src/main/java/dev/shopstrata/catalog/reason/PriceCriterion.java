package dev.shopstrata.catalog.reason;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.store.PriceScope;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What makes one eligible price better than another, in the order in which it counts: the first of
 * the store's channels (no channel last), then a country, a group, a date, the lower value, the
 * earlier place in the record.
 */
public enum PriceCriterion {
  CHANNEL("the store prefers the channel of the other"),
  COUNTRY("the other is for a country"),
  CUSTOMER_GROUP("the other is for a customer group"),
  DATE("the other is dated"),
  VALUE("the other is lower"),
  RECORD_ORDER("the other stands before it in the record");

  private final String why;

  PriceCriterion(String why) {
    this.why = why;
  }

  /** Why a price gave way to a better one by this criterion: one clause in lower case. */
  public String why() {
    return why;
  }

  /** All criteria in turn; the first in the record has to be kept among equals. */
  public static Comparator<Price> ranking(PriceScope scope) {
    return compared()
        .map(criterion -> criterion.comparator(scope))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  /** Which criterion put {@code best} before {@code other}. */
  public static PriceCriterion between(Price best, Price other, PriceScope scope) {
    return compared()
        .filter(criterion -> criterion.comparator(scope).compare(best, other) != 0)
        .findFirst()
        .orElse(RECORD_ORDER);
  }

  private static Stream<PriceCriterion> compared() {
    return Stream.of(values()).filter(criterion -> criterion != RECORD_ORDER);
  }

  private Comparator<Price> comparator(PriceScope scope) {
    return switch (this) {
      case CHANNEL -> Comparator.comparingInt(price -> channelRank(price, scope));
      case COUNTRY -> Comparator.comparing(price -> price.country() == null);
      case CUSTOMER_GROUP -> Comparator.comparing(price -> price.customerGroup() == null);
      case DATE ->
          Comparator.comparing(price -> price.validFrom() == null && price.validUntil() == null);
      case VALUE -> Comparator.comparing(price -> new BigDecimal(price.value()));
      case RECORD_ORDER -> throw new IllegalStateException("a price doesn't know its place");
    };
  }

  private static int channelRank(Price price, PriceScope scope) {
    return price.channel() == null
        ? scope.channels().size()
        : scope.channels().indexOf(price.channel());
  }
}
