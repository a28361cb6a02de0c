package dev.shopstrata.normalize.magento;

import dev.shopstrata.normalize.draft.MinorUnits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the least to the most that a product of parts can cost. */
record PriceRange(BigDecimal min, BigDecimal max) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A group is bought by its members; empty when no member's price is known. */
  static Optional<PriceRange> ofGroup(List<Part> parts, Families families) {
    return among(parts.stream().map(Part::sku).map(families::price).toList());
  }

  /**
   * A bundle has something of each option that is required; empty when all prices of one are
   * unknown.
   *
   * @param fixed the bundle's own price, to which parts add; empty when they make the price
   */
  static Optional<PriceRange> ofBundle(
      List<Part> parts, Optional<BigDecimal> fixed, Families families) {
    Map<String, List<Part>> options = new LinkedHashMap<>();
    parts.forEach(part -> options.computeIfAbsent(part.option(), o -> new ArrayList<>()).add(part));
    BigDecimal min = fixed.orElse(BigDecimal.ZERO);
    BigDecimal max = min;
    for (List<Part> option : options.values()) {
      Optional<PriceRange> range =
          among(option.stream().map(part -> cost(part, fixed, families)).toList());
      boolean required = option.stream().anyMatch(Part::required);
      if (range.isEmpty() && required) {
        return Optional.empty();
      }
      min = required ? min.add(range.get().min()) : min;
      max = range.isPresent() ? max.add(range.get().max()) : max;
    }
    return max.signum() == 0 ? Optional.empty() : Optional.of(new PriceRange(min, max));
  }

  private static Optional<BigDecimal> cost(
      Part part, Optional<BigDecimal> fixed, Families families) {
    if (fixed.isEmpty()) {
      return families.price(part.sku()).map(price -> price.multiply(part.quantity()));
    }
    return Optional.of(
        part.isPercent()
            ? fixed.get().multiply(part.surcharge()).divide(HUNDRED)
            : part.surcharge().multiply(part.quantity()));
  }

  private static Optional<PriceRange> among(List<Optional<BigDecimal>> prices) {
    List<BigDecimal> known = prices.stream().flatMap(Optional::stream).toList();
    Optional<BigDecimal> min = known.stream().min(Comparator.naturalOrder());
    return min.map(
        least ->
            new PriceRange(least, known.stream().max(Comparator.naturalOrder()).orElse(least)));
  }

  /** With the currency's decimals. */
  PriceRange rounded(String currency) {
    int digits = MinorUnits.digits(currency);
    return new PriceRange(
        min.setScale(digits, RoundingMode.HALF_UP), max.setScale(digits, RoundingMode.HALF_UP));
  }

  /** For {@code $custom.priceRange}. */
  Map<String, Object> custom() {
    Map<String, Object> custom = new LinkedHashMap<>();
    custom.put("min", min.toPlainString());
    custom.put("max", max.toPlainString());
    return custom;
  }
}
