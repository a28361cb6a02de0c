package snapshot;

import static snapshot.Chance.chance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The prices of a variant in every currency, with sales and a weekend to come. */
final class Prices {
  private static final Map<String, String> RATES =
      Map.of("EUR", "1", "GBP", "0.88", "CHF", "1.08", "KWD", "0.36", "JPY", "165");

  /** A hundred yen and the tax on it. */
  private static final BigDecimal TAXED = BigDecimal.valueOf(110);

  private Prices() {}

  static List<Object> prices(
      Family family, Series series, String productId, String size, int step) {
    BigDecimal base =
        new BigDecimal(family.facts().get("price"))
            .add(
                new BigDecimal(family.facts().getOrDefault("step", "0"))
                    .multiply(BigDecimal.valueOf(step)))
            .multiply(BigDecimal.valueOf(series.factor()))
            .movePointLeft(2);
    int sale = chance(productId, "sale", 9);
    List<Object> prices = new ArrayList<>();
    for (String currency : List.of("EUR", "GBP", "CHF", "KWD", "JPY")) {
      if (currency.equals("KWD") && chance(productId, "gulf", 25) == 0) {
        continue; // not sold there
      }
      BigDecimal value = rounded(base.multiply(new BigDecimal(RATES.get(currency))), currency);
      boolean reduced = sale == 0 || (sale == 1 && currency.equals("EUR"));
      Map<String, Object> price = new LinkedHashMap<>();
      price.put("currency", currency);
      if (reduced) {
        BigDecimal less = rounded(value.multiply(new BigDecimal("0.8")), currency);
        price.put("value", less.toPlainString());
        price.put("regular", value.toPlainString());
      } else {
        price.put("value", value.toPlainString());
      }
      if (currency.equals("KWD")) {
        price.put("taxIncluded", false);
      } else {
        price.put("taxIncluded", true);
        price.put("taxCategory", family.id().equals("beans") ? "reduced" : "standard");
      }
      if (currency.equals("JPY")) {
        price.put("channel", "web-jp");
      }
      if (reduced) {
        price.put(
            "lowest30Days",
            rounded(value.multiply(new BigDecimal("0.9")), currency).toPlainString());
      }
      if (family.id().equals("beans")) {
        price.put("unitPrice", unitPrice(price, size, currency));
      }
      prices.add(price);
      if (currency.equals("EUR") && !reduced && chance(productId, "france", 4) == 0) {
        Map<String, Object> france = new LinkedHashMap<>();
        france.put("currency", "EUR");
        france.put("value", rounded(value.multiply(new BigDecimal("1.06")), "EUR").toPlainString());
        france.put("channel", "web-fr");
        france.put("taxIncluded", true);
        prices.add(france);
      }
      if (!reduced && sale == 2 && !currency.equals("KWD")) {
        Map<String, Object> weekend = new LinkedHashMap<>();
        weekend.put("currency", currency);
        weekend.put(
            "value", rounded(value.multiply(new BigDecimal("0.75")), currency).toPlainString());
        weekend.put("regular", value.toPlainString());
        if (currency.equals("JPY")) {
          weekend.put("channel", "web-jp");
        }
        weekend.put("validFrom", "2026-11-27T00:00:00Z");
        weekend.put("validUntil", "2026-12-01T00:00:00Z");
        weekend.put("taxIncluded", true);
        weekend.put("lowest30Days", value.toPlainString());
        prices.add(weekend);
      }
    }
    return prices;
  }

  private static Map<String, Object> unitPrice(
      Map<String, Object> price, String size, String currency) {
    BigDecimal grams = new BigDecimal(size.substring(0, size.indexOf('_')));
    Map<String, Object> unit = new LinkedHashMap<>();
    int digits = currency.equals("KWD") ? 3 : currency.equals("JPY") ? 0 : 2;
    unit.put(
        "value",
        new BigDecimal((String) price.get("value"))
            .multiply(new BigDecimal(1000))
            .divide(grams, digits, RoundingMode.HALF_UP)
            .toPlainString());
    unit.put("unit", "kg");
    unit.put("quantity", "1");
    return unit;
  }

  /**
   * Prices people are used to: .90 or .95, quarter dinars, and yen that are hundreds before tax.
   */
  private static BigDecimal rounded(BigDecimal value, String currency) {
    if (currency.equals("KWD")) {
      return value
          .multiply(BigDecimal.valueOf(4))
          .setScale(0, RoundingMode.HALF_UP)
          .divide(BigDecimal.valueOf(4), 3, RoundingMode.UNNECESSARY);
    }
    if (currency.equals("JPY")) {
      return value.divide(TAXED, 0, RoundingMode.HALF_UP).multiply(TAXED);
    }
    BigDecimal whole = value.setScale(0, RoundingMode.HALF_UP);
    return whole.subtract(new BigDecimal(currency.equals("GBP") ? "0.05" : "0.10")).setScale(2);
  }
}
