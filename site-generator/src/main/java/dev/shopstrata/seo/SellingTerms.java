package dev.shopstrata.seo;

import dev.shopstrata.catalog.Decimals;
import dev.shopstrata.store.PriceScope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a store ships and what it takes back, as far as its data says so; whatever it doesn't say is
 * left out.
 *
 * @param shipping what {@code data/shipping.yaml} holds: a list of ways, null for no such file
 * @param returns what {@code data/returns.yaml} holds: a map, null for no such file
 */
public record SellingTerms(Object shipping, Object returns) {
  private static final String SCHEMA = "https://schema.org/";

  /** The ways of shipping an offer at a price, as schema.org's OfferShippingDetails. */
  List<Map<String, Object>> shippingOf(BigDecimal price, PriceScope scope, String country) {
    List<Map<String, Object>> details = new ArrayList<>();
    for (Object item : shipping instanceof List<?> ways ? ways : List.of()) {
      if (item instanceof Map<?, ?> way) {
        amount(way, "amount")
            .ifPresent(
                amount -> {
                  boolean free =
                      amount(way, "freeFrom")
                          .filter(from -> price.compareTo(from) >= 0)
                          .isPresent();
                  details.add(
                      Schema.of("OfferShippingDetails")
                          .put("shippingRate", rate(free ? BigDecimal.ZERO : amount, scope))
                          .put("shippingDestination", region(country))
                          .put("deliveryTime", days(way))
                          .map());
                });
      }
    }
    return details;
  }

  /** The policy, null when the data doesn't say in how many days goods may be sent back. */
  Map<String, Object> returnPolicy(String country) {
    if (!(returns instanceof Map<?, ?> policy)) {
      return null;
    }
    Optional<BigDecimal> days = amount(policy, "days");
    if (days.isEmpty()) {
      return null;
    }
    boolean none = days.get().signum() <= 0;
    boolean free = "free".equals(String.valueOf(policy.get("fees")));
    Schema schema =
        Schema.of("MerchantReturnPolicy")
            .put("applicableCountry", country)
            .put(
                "returnPolicyCategory",
                SCHEMA
                    + (none ? "MerchantReturnNotPermitted" : "MerchantReturnFiniteReturnWindow"));
    return none
        ? schema.map()
        : schema
            .put("merchantReturnDays", days.get())
            .put("returnMethod", SCHEMA + "ReturnByMail")
            .put("returnFees", free ? SCHEMA + "FreeReturn" : null)
            .map();
  }

  private static Map<String, Object> rate(BigDecimal amount, PriceScope scope) {
    return Schema.of("MonetaryAmount")
        .put("value", amount.toPlainString())
        .put("currency", scope.currency())
        .map();
  }

  private static Map<String, Object> region(String country) {
    return Schema.of("DefinedRegion").put("addressCountry", country).map();
  }

  private static Map<String, Object> days(Map<?, ?> way) {
    if (!(way.get("days") instanceof List<?> range) || range.size() != 2) {
      return null;
    }
    return Schema.of("ShippingDeliveryTime")
        .put(
            "transitTime",
            Schema.of("QuantitativeValue")
                .put("minValue", number(range.get(0)).orElse(null))
                .put("maxValue", number(range.get(1)).orElse(null))
                .put("unitCode", "DAY")
                .map())
        .map();
  }

  private static Optional<BigDecimal> amount(Map<?, ?> map, String key) {
    return number(map.get(key));
  }

  private static Optional<BigDecimal> number(Object value) {
    return value == null ? Optional.empty() : Decimals.parse(String.valueOf(value));
  }
}
