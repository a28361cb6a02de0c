package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Tier;
import dev.shopstrata.catalog.Variant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A price or a stock that is another one now.
 *
 * @param variant the variant's SKU, else its id; empty for the product's own
 * @param scope which price or stock of it: {@code EUR b2b}, {@code north}; empty where it has no
 *     scope
 * @param before what it was, empty when there was none
 * @param after what it is, empty when there is none
 */
public record AmountChange(String variant, String scope, String before, String after) {
  static List<AmountChange> ofPrices(Product before, Product after) {
    return changes(prices(before), prices(after));
  }

  static List<AmountChange> ofStock(Product before, Product after) {
    return changes(stock(before), stock(after));
  }

  private record Key(String variant, String scope) {}

  private static List<AmountChange> changes(Map<Key, String> before, Map<Key, String> after) {
    Set<Key> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    List<AmountChange> changes = new ArrayList<>();
    for (Key key : keys) {
      String old = before.getOrDefault(key, "");
      String now = after.getOrDefault(key, "");
      if (!old.equals(now)) {
        changes.add(new AmountChange(key.variant(), key.scope(), old, now));
      }
    }
    return changes;
  }

  private static Map<Key, String> prices(Product product) {
    Map<Key, String> amounts = new LinkedHashMap<>();
    product.prices().forEach(price -> put(amounts, "", scope(price), amount(price)));
    for (Variant variant : product.variants()) {
      variant.prices().forEach(p -> put(amounts, name(variant), scope(p), amount(p)));
    }
    return amounts;
  }

  private static Map<Key, String> stock(Product product) {
    Map<Key, String> amounts = new LinkedHashMap<>();
    product.stock().forEach(stock -> put(amounts, "", scope(stock), amount(stock)));
    for (Variant variant : product.variants()) {
      variant.stock().forEach(s -> put(amounts, name(variant), scope(s), amount(s)));
    }
    return amounts;
  }

  private static String name(Variant variant) {
    return variant.sku() == null ? variant.id() : variant.sku();
  }

  /** Two amounts of one scope stand for one; which of them a store shows, its rules decide. */
  private static void put(Map<Key, String> amounts, String variant, String scope, String amount) {
    amounts.merge(new Key(variant, scope), amount, (first, next) -> first + ", " + next);
  }

  private static String scope(Price price) {
    return words(
        price.currency(),
        price.country(),
        price.channel(),
        price.customerGroup(),
        from(price.validFrom()),
        price.validUntil() == null ? null : "until " + price.validUntil());
  }

  private static String scope(Stock stock) {
    return words(stock.channel(), stock.location());
  }

  private static String amount(Price price) {
    return words(
        price.value(),
        price.regular() == null ? null : "(regular " + price.regular() + ")",
        price.tiers().isEmpty() ? null : tiers(price.tiers()));
  }

  private static String tiers(List<Tier> tiers) {
    return tiers.stream()
        .map(tier -> "from " + tier.minQuantity() + " " + tier.value())
        .collect(Collectors.joining(", "));
  }

  private static String amount(Stock stock) {
    return words(
        Optional.ofNullable(stock.quantity()).map(String::valueOf).orElse(null),
        Optional.ofNullable(stock.availability()).map(Object::toString).orElse(null),
        from(stock.availableFrom()));
  }

  private static String from(Instant instant) {
    return instant == null ? null : "from " + instant;
  }

  private static String words(String... words) {
    return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }
}
