package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads prices as tables have them in one cell: {@code DE-EUR 1000|900 b2b#berlin$from~until},
 * where only currency and amount are needed, and gives them as in JSON.
 */
final class CsvPrices {
  private static final Pattern PRICE =
      Pattern.compile(
          "(?:([A-Za-z]{2})-)?([A-Z]{3}) +(-?[0-9]{1,18})(?:\\|(-?[0-9]{1,18}))?"
              + "(?: ([^#$%]*))?(?:#([^$%]*))?(?:\\$([^~%]*)~([^%]*))?((?:%[^%]*)*)");

  private static final Pattern TIER = Pattern.compile("([A-Z]{3}) +([0-9]{1,18}) *@ *([0-9]{1,9})");

  private CsvPrices() {}

  /**
   * The prices.
   *
   * @param separator what stands between two prices
   * @throws UnreadableException when one can't be read
   */
  static ArrayNode read(String cell, String separator) {
    ArrayNode prices = JsonNodeFactory.instance.arrayNode();
    for (String text : cell.split(Pattern.quote(separator), -1)) {
      if (!text.isBlank()) {
        prices.add(price(text.strip()));
      }
    }
    return prices;
  }

  private static ObjectNode price(String text) {
    Matcher price = PRICE.matcher(text);
    if (!price.matches()) {
      throw new UnreadableException("a price is \"" + text + "\", which is none");
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    String currency = price.group(2);
    node.set("value", money(currency, price.group(3)));
    if (price.group(1) != null) {
      node.put("country", price.group(1).toUpperCase(Locale.ROOT));
    }
    if (price.group(4) != null) {
      node.putObject("discounted").set("value", money(currency, price.group(4)));
    }
    key(node, "customerGroup", price.group(5));
    key(node, "channel", price.group(6));
    moment(node, "validFrom", price.group(7));
    moment(node, "validUntil", price.group(8));
    tiers(node, currency, price.group(9));
    return node;
  }

  private static void tiers(ObjectNode node, String currency, String text) {
    ArrayNode tiers = node.putArray("tiers");
    for (String part : text.split("%", -1)) {
      Matcher tier = TIER.matcher(part.strip());
      if (tier.matches() && tier.group(1).equals(currency)) {
        ObjectNode one = tiers.addObject();
        one.put("minimumQuantity", Integer.parseInt(tier.group(3)));
        one.set("value", money(currency, tier.group(2)));
      } else if (!part.isBlank()) {
        throw new UnreadableException("a price for several pieces is \"" + part + "\"");
      }
    }
  }

  private static ObjectNode money(String currency, String cents) {
    long amount = Long.parseLong(cents);
    if (amount < 0) {
      throw new UnreadableException("a price is below zero: \"" + cents + "\"");
    }
    return JsonNodeFactory.instance
        .objectNode()
        .put("centAmount", amount)
        .put("currencyCode", currency);
  }

  private static void key(ObjectNode node, String field, String name) {
    if (name != null && !name.isBlank()) {
      node.putObject(field).put("key", name.strip());
    }
  }

  private static void moment(ObjectNode node, String field, String text) {
    if (text != null && !text.isBlank()) {
      node.put(field, text.strip());
    }
  }
}
