package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Tier;
import dev.shopstrata.normalize.draft.MinorUnits;
import dev.shopstrata.normalize.export.UnreadableException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads embedded and standalone prices, which have the same shape. */
final class PriceMapper {
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
    boolean isReduced = discounted.has("centAmount");
    return new Price(
        value.path("currencyCode").asText(),
        isReduced ? amount(discounted) : regular,
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

  private static String amount(JsonNode money) {
    JsonNode cents = money.path("centAmount");
    String currency = money.path("currencyCode").asText();
    if (!cents.canConvertToExactIntegral() || !cents.canConvertToLong()) {
      throw new UnreadableException("a price has no whole number as its \"centAmount\"");
    }
    if (!currency.matches("[A-Z]{3}")) {
      throw new UnreadableException("a price's \"currencyCode\" is \"" + currency + "\"");
    }
    int standard = MinorUnits.digits(currency);
    if (money.path("type").asText().equals("highPrecision") && money.has("preciseAmount")) {
      int digits = money.path("fractionDigits").asInt(standard);
      return MinorUnits.amount(money.path("preciseAmount").asLong(), digits);
    }
    return MinorUnits.amount(cents.asLong(), money.path("fractionDigits").asInt(standard));
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
