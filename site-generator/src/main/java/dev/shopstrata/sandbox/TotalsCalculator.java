package dev.shopstrata.sandbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds up a cart, exactly: only shares (percent, tax) are rounded, half up. */
final class TotalsCalculator {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final int digits;
  private final BigDecimal taxRate;

  /**
   * @param digits of the currency
   * @param taxRate in percent
   */
  TotalsCalculator(int digits, BigDecimal taxRate) {
    this.digits = digits;
    this.taxRate = taxRate;
  }

  /** Prices are without tax as soon as those of one line are. */
  Totals totals(List<PricedLine> lines, List<Coupon> coupons, Optional<ShippingRate> rate) {
    BigDecimal goods = sum(lines.stream().map(PricedLine::total).toList());
    List<BigDecimal> discounts = new ArrayList<>();
    BigDecimal left = goods;
    for (Coupon coupon : coupons) {
      BigDecimal discount = coupon.discount(goods, left, digits);
      discounts.add(discount);
      left = left.subtract(discount);
    }
    BigDecimal shipping = rounded(rate.map(found -> found.price(goods)).orElse(BigDecimal.ZERO));
    BigDecimal net = left.add(shipping);
    boolean included = lines.stream().allMatch(PricedLine::taxIncluded);
    BigDecimal tax =
        included
            ? net.multiply(taxRate).divide(HUNDRED.add(taxRate), digits, RoundingMode.HALF_UP)
            : rounded(net.multiply(taxRate).movePointLeft(2));
    return new Totals(
        sum(lines.stream().map(PricedLine::regularTotal).toList()),
        goods,
        discounts,
        shipping,
        tax,
        included ? net : net.add(tax));
  }

  private BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(rounded(BigDecimal.ZERO), BigDecimal::add);
  }

  private BigDecimal rounded(BigDecimal amount) {
    return amount.setScale(digits, RoundingMode.HALF_UP);
  }
}
