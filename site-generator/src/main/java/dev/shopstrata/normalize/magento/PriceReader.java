package dev.shopstrata.normalize.magento;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.MinorUnits;
import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.export.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads what something costs. As in Magento the lowest holds of: the price, the special price while
 * it lasts, what price rules leave, and the tier price for one piece.
 */
final class PriceReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Settings settings;
  private final CatalogRules rules;
  private final Dates dates;
  private final Tally tally;

  PriceReader(Settings settings, CatalogRules rules, Tally tally) {
    this.settings = settings;
    this.rules = rules;
    this.dates = new Dates(settings.zone());
    this.tally = tally;
  }

  /**
   * Something with a price.
   *
   * @param cells with the special price
   * @param base the price before any reduction
   * @param categories ids, for price rules
   * @param channel whom the price is for, null for everybody
   */
  record Priced(
      Cells cells,
      BigDecimal base,
      Set<String> categories,
      List<TierPrice> tiers,
      String channel,
      String place) {}

  private record Scope(String website, String group) {}

  /** A reduced price and when it holds; null leaves an end open. */
  private record Special(BigDecimal value, Instant from, Instant until) {
    boolean isDated() {
      return from != null || until != null;
    }
  }

  /** The amount in a column; empty when there is none. */
  Optional<BigDecimal> amount(Cells cells, String column) {
    return cells.get(column).map(text -> new BigDecimal(Amounts.read(text, settings.currency())));
  }

  List<Price> read(Priced priced) {
    Optional<Special> special = special(priced);
    Set<Scope> scopes = new LinkedHashSet<>(List.of(new Scope(null, null)));
    priced.tiers().forEach(tier -> scopes.add(new Scope(tier.website(), tier.group())));
    List<Price> prices = new ArrayList<>();
    for (Scope scope : scopes) {
      BigDecimal value = undated(priced, special, scope);
      prices.add(price(priced, value, scope).build());
      special
          .filter(s -> s.isDated() && s.value().compareTo(value) < 0)
          .ifPresent(
              s -> prices.add(price(priced, s.value(), scope).during(s.from(), s.until()).build()));
    }
    return prices;
  }

  /** The lowest of what holds at any time. */
  BigDecimal current(Priced priced) {
    return undated(priced, special(priced), new Scope(null, null));
  }

  private BigDecimal undated(Priced priced, Optional<Special> special, Scope scope) {
    BigDecimal lowest = rules.apply(priced.base(), priced.categories());
    if (special.isPresent() && !special.get().isDated()) {
      lowest = lowest.min(special.get().value());
    }
    for (TierPrice tier : priced.tiers()) {
      if (tier.quantity() == 1 && tier.isFor(scope.website(), scope.group())) {
        lowest = lowest.min(rounded(tier.of(priced.base())));
      }
    }
    return lowest;
  }

  private PriceDraft price(Priced priced, BigDecimal value, Scope scope) {
    PriceDraft draft =
        PriceDraft.of(settings.currency(), priced.base().toPlainString())
            .reducedTo(value.toPlainString())
            .channel(scope.website() == null ? priced.channel() : scope.website())
            .customerGroup(scope.group())
            .taxCategory(
                priced
                    .cells()
                    .get("tax_class_name")
                    .filter(name -> !name.equalsIgnoreCase("none"))
                    .orElse(null));
    tiers(priced, value, scope)
        .forEach((quantity, amount) -> draft.tier(quantity, amount.toPlainString()));
    return draft;
  }

  /** Lower prices by quantity; what costs no less than one piece is no reason to buy more. */
  private Map<Integer, BigDecimal> tiers(Priced priced, BigDecimal value, Scope scope) {
    Map<Integer, BigDecimal> byQuantity = new TreeMap<>();
    for (TierPrice tier : priced.tiers()) {
      BigDecimal amount = rounded(tier.of(priced.base()));
      if (tier.isFor(scope.website(), scope.group()) && amount.compareTo(value) < 0) {
        byQuantity.merge(tier.quantity(), amount, BigDecimal::min);
      }
    }
    return byQuantity;
  }

  private BigDecimal rounded(BigDecimal amount) {
    int digits = Math.max(MinorUnits.digits(settings.currency()), 0);
    return amount.scale() <= digits ? amount : amount.setScale(digits, RoundingMode.HALF_UP);
  }

  /** A bundle's special price is percent of its price. */
  private Optional<Special> special(Priced priced) {
    Cells cells = priced.cells();
    Optional<BigDecimal> amount =
        amount(cells, "special_price").filter(value -> value.signum() > 0);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    boolean isBundle = cells.is("product_type", "bundle");
    BigDecimal value =
        isBundle ? rounded(priced.base().multiply(amount.get()).divide(HUNDRED)) : amount.get();
    Optional<String> from = cells.first("special_price_from_date", "special_from_date");
    Optional<String> until = cells.first("special_price_to_date", "special_to_date");
    Optional<Instant> start = from.flatMap(dates::read);
    Optional<Instant> end = until.flatMap(dates::readEnd);
    boolean isReadable =
        from.isPresent() == start.isPresent() && until.isPresent() == end.isPresent();
    if (!isReadable) {
      tally.note("a special price whose dates can't be read was left out", priced.place());
      return Optional.empty();
    }
    return Optional.of(new Special(value, start.orElse(null), end.orElse(null)));
  }
}
