package dev.shopstrata.normalize.sap;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes prices of the price rows of one item: rows that differ in quantity alone are tiers. */
final class ImpexPrices {
  private final Map<Scope, Map<Integer, String>> rows = new LinkedHashMap<>();

  private record Scope(
      String currency, String group, String channel, String from, String until, String net) {}

  /** Throws when the row says no price. */
  void add(ItemLine line) {
    String currency = line.field("currency");
    if (!currency.matches("[A-Z]{3}")) {
      throw new UnreadableException("its \"currency\" is no code such as EUR");
    }
    String amount = amount(line, currency);
    Scope scope =
        new Scope(
            currency,
            line.field("ug"),
            line.field("channel"),
            line.field("starttime"),
            line.field("endtime"),
            line.field("net").toLowerCase(Locale.ROOT));
    rows.computeIfAbsent(scope, s -> new LinkedHashMap<>()).put(quantity(line), amount);
  }

  private static int quantity(ItemLine line) {
    Optional<BigDecimal> quantity = Amounts.number(line.field("minqtd"));
    int pieces = quantity.map(q -> q.min(BigDecimal.valueOf(1_000_000)).intValue()).orElse(1);
    return Math.max(1, pieces);
  }

  /** A row may be for several pieces together, so that one may cost parts of a cent. */
  private static String amount(ItemLine line, String currency) {
    String amount = Amounts.read(line.field("price"), currency);
    Optional<BigDecimal> pieces =
        Amounts.number(line.field("unitfactor")).filter(n -> n.compareTo(BigDecimal.ONE) > 0);
    return pieces.isEmpty()
        ? amount
        : Amounts.read(
            new BigDecimal(amount)
                .divide(pieces.get(), new BigDecimal(amount).scale() + 4, RoundingMode.HALF_UP)
                .toPlainString(),
            currency);
  }

  /** In the order of the rows; what is sold in quantities only has no price. */
  List<Price> prices() {
    List<Price> prices = new ArrayList<>();
    rows.forEach(
        (scope, byQuantity) -> {
          String single = byQuantity.get(1);
          if (single != null) {
            prices.add(price(scope, single, byQuantity));
          }
        });
    return prices;
  }

  private static Price price(Scope scope, String single, Map<Integer, String> byQuantity) {
    PriceDraft draft =
        PriceDraft.of(scope.currency(), single)
            .during(instant(scope.from()), instant(scope.until()));
    if (!scope.group().isEmpty()) {
      draft.customerGroup(scope.group());
    }
    if (!scope.channel().isEmpty()) {
      draft.channel(scope.channel());
    }
    if (scope.net().equals("true") || scope.net().equals("false")) {
      draft.taxIncluded(scope.net().equals("false"));
    }
    byQuantity.forEach(draft::tier);
    return draft.build();
  }

  private static Instant instant(String text) {
    return text.isEmpty() ? null : Instant.parse(text);
  }
}
