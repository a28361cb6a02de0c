package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Tier;
import dev.shopstrata.normalize.draft.MinorUnits;
import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads embedded and standalone prices, which have the same shape. */
final class PriceMapper {
  /** What commercetools allows in prices of high precision. */
  private static final int MOST_DIGITS = 20;

  private final References references;

  PriceMapper(References references) {
    this.references = references;
  }

  /**
   * The price.
   *
   * @param taxCategory of the product, null when there is none
   * @throws UnreadableException when it has no amount, no currency, or an invalid date
   */
  Price map(JsonNode price, String taxCategory) {
    JsonNode value = price.path("value");
    JsonNode discounted = price.path("discounted").path("value");
    String regular = amount(value);
    List<Tier> tiers = new ArrayList<>();
    for (JsonNode tier : price.path("tiers")) {
      tiers.add(new Tier(tier.path("minimumQuantity").asInt(1), amount(tier.path("value"))));
    }
    String charged = discounted.has("centAmount") ? amount(discounted) : regular;
    boolean isReduced = new BigDecimal(charged).compareTo(new BigDecimal(regular)) < 0;
    return new Price(
        value.path("currencyCode").asText(),
        charged,
        isReduced ? regular : null,
        Texts.text(price, "country").orElse(null),
        references.target(price.path("channel")).orElse(null),
        references.target(price.path("customerGroup")).orElse(null),
        instant(price, "validFrom"),
        instant(price, "validUntil"),
        tiers,
        null,
        taxCategory,
        null,
        null,
        null);
  }

  /**
   * An amount of money as decimal text.
   *
   * @throws UnreadableException when it is no whole number of minor units, or below zero
   */
  static String amount(JsonNode money) {
    String currency = money.path("currencyCode").asText();
    if (!currency.matches("[A-Z]{3}")) {
      throw new UnreadableException("a price's \"currencyCode\" is \"" + currency + "\"");
    }
    boolean isPrecise =
        money.path("type").asText().equals("highPrecision") && money.has("preciseAmount");
    long minor = whole(money, isPrecise ? "preciseAmount" : "centAmount", Long.MAX_VALUE);
    int standard = MinorUnits.digits(currency);
    boolean given = money.has("fractionDigits");
    int digits = given ? (int) whole(money, "fractionDigits", MOST_DIGITS) : standard;
    return MinorUnits.amount(minor, digits);
  }

  private static long whole(JsonNode money, String field, long most) {
    JsonNode number = money.path(field);
    if (!number.canConvertToExactIntegral() || !number.canConvertToLong()) {
      throw new UnreadableException("a price has no whole number as its \"" + field + "\"");
    }
    if (number.asLong() < 0 || number.asLong() > most) {
      throw new UnreadableException("a price's \"" + field + "\" is " + number.asLong());
    }
    return number.asLong();
  }

  static Instant instant(JsonNode record, String field) {
    String text = Texts.text(record, field).orElse(null);
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      throw new UnreadableException("\"" + field + "\" is \"" + text + "\", which is no instant");
    }
  }
}
