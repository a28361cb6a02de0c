package dev.shopstrata.normalize.draft;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Tier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A price on its way: first what is asked, then whom it is for. */
public final class PriceDraft {
  private final String currency;
  private String value;
  private String regular;
  private String country;
  private String channel;
  private String customerGroup;
  private Instant from;
  private Instant until;
  private Boolean taxIncluded;
  private String taxCategory;
  private final List<Tier> tiers = new ArrayList<>();

  private PriceDraft(String currency, String value) {
    this.currency = currency;
    this.value = value;
  }

  /** An amount as the export writes it; see {@link Amounts#read} for what it throws. */
  public static PriceDraft of(String currency, String amount) {
    return new PriceDraft(currency, Amounts.read(amount, currency));
  }

  /** What is asked instead for now; nothing, zero, and what is no reduction count for nothing. */
  public PriceDraft reducedTo(String amount) {
    Amounts.positive(amount, currency)
        .filter(reduced -> new BigDecimal(reduced).compareTo(new BigDecimal(value)) < 0)
        .ifPresent(
            reduced -> {
              regular = value;
              value = reduced;
            });
    return this;
  }

  /** What was asked before; nothing and what is no higher count for nothing. */
  public PriceDraft reducedFrom(String amount) {
    Amounts.positive(amount, currency)
        .filter(before -> new BigDecimal(before).compareTo(new BigDecimal(value)) > 0)
        .ifPresent(before -> regular = before);
    return this;
  }

  /** Whether it is lower than it was. */
  public boolean isReduced() {
    return regular != null;
  }

  public PriceDraft country(String code) {
    country = code;
    return this;
  }

  public PriceDraft channel(String name) {
    channel = name;
    return this;
  }

  public PriceDraft customerGroup(String name) {
    customerGroup = name;
    return this;
  }

  /** When it holds; null leaves an end open, the second one is exclusive. */
  public PriceDraft during(Instant start, Instant end) {
    from = start;
    until = end;
    return this;
  }

  /** What one piece costs from a quantity on; a quantity of one is the price itself. */
  public PriceDraft tier(int minQuantity, String amount) {
    if (minQuantity > 1) {
      tiers.add(new Tier(minQuantity, Amounts.read(amount, currency)));
    }
    return this;
  }

  public PriceDraft taxIncluded(boolean included) {
    taxIncluded = included;
    return this;
  }

  public PriceDraft taxCategory(String name) {
    taxCategory = name;
    return this;
  }

  public Price build() {
    tiers.sort(Comparator.comparingInt(Tier::minQuantity));
    return new Price(
        currency,
        value,
        regular,
        country,
        channel,
        customerGroup,
        from,
        until,
        tiers,
        taxIncluded,
        taxCategory,
        null,
        null,
        null);
  }

  /**
   * The prices of something with a sale that lasts for a time: the regular one, and beside it the
   * reduced one while it holds. A sale without dates is one price.
   */
  public static List<Price> withSale(
      String currency, String regular, String sale, Instant from, Instant until) {
    PriceDraft reduced = of(currency, regular).reducedTo(sale).during(from, until);
    boolean dated = from != null || until != null;
    return reduced.isReduced() && dated
        ? List.of(of(currency, regular).build(), reduced.build())
        : List.of(of(currency, regular).reducedTo(sale).build());
  }
}
