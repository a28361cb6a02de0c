package dev.shopstrata.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class TotalsTest {
  /**
   * What a cart is added up from.
   *
   * @param digits of the currency
   */
  record Sum(
      int digits, List<PricedLine> lines, List<Coupon> coupons, Optional<ShippingRate> shipping) {}

  @Property
  void lines_less_coupons_with_shipping_are_the_total(
      @ForAll("sums") Sum sum, @ForAll @BigRange(min = "0", max = "30") @Scale(1) BigDecimal rate) {
    Totals totals =
        new TotalsCalculator(sum.digits(), rate).totals(sum.lines(), sum.coupons(), sum.shipping());

    BigDecimal lines =
        sum.lines().stream().map(PricedLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(totals.goods()).isEqualByComparingTo(lines);
    boolean included = sum.lines().stream().allMatch(PricedLine::taxIncluded);
    BigDecimal net = lines.subtract(totals.discount()).add(totals.shipping());
    assertThat(totals.total()).isEqualByComparingTo(included ? net : net.add(totals.tax()));
  }

  @Property
  void nothing_is_below_nothing_and_every_amount_can_be_paid(
      @ForAll("sums") Sum sum, @ForAll @BigRange(min = "0", max = "30") @Scale(1) BigDecimal rate) {
    Totals totals =
        new TotalsCalculator(sum.digits(), rate).totals(sum.lines(), sum.coupons(), sum.shipping());

    assertThat(totals.discount()).isLessThanOrEqualTo(totals.goods());
    assertThat(totals.discounts()).hasSameSizeAs(sum.coupons());
    for (BigDecimal amount :
        List.of(totals.goods(), totals.shipping(), totals.tax(), totals.total())) {
      assertThat(amount.signum()).isNotNegative();
      assertThat(amount.scale()).isEqualTo(sum.digits());
    }
  }

  @Property
  void tax_in_a_total_is_the_tax_on_the_rest(
      @ForAll("sums") Sum sum, @ForAll @BigRange(min = "0", max = "30") @Scale(1) BigDecimal rate) {
    Totals totals =
        new TotalsCalculator(sum.digits(), rate).totals(sum.lines(), sum.coupons(), sum.shipping());

    BigDecimal rest = totals.total().subtract(totals.tax());
    BigDecimal exact = rest.multiply(rate).movePointLeft(2);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(sum.digits());
    assertThat(totals.tax().subtract(exact).abs()).isLessThanOrEqualTo(unit);
  }

  @Provide
  Arbitrary<Sum> sums() {
    return Arbitraries.of(0, 2, 3)
        .flatMap(
            digits ->
                Combinators.combine(
                        line(digits).list().ofMaxSize(8),
                        coupon(digits).list().ofMaxSize(3),
                        shipping(digits).optional())
                    .as((lines, coupons, rate) -> new Sum(digits, lines, coupons, rate)));
  }

  private static Arbitrary<BigDecimal> amount(int digits) {
    return Arbitraries.longs().between(0, 1_000_000).map(n -> BigDecimal.valueOf(n, digits));
  }

  private static Arbitrary<PricedLine> line(int digits) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 99),
            amount(digits),
            Arbitraries.of(true, true, false))
        .as((quantity, unit, included) -> new PricedLine(quantity, unit, unit, included));
  }

  private static Arbitrary<Coupon> coupon(int digits) {
    Arbitrary<Optional<BigDecimal>> percents =
        Arbitraries.integers().between(1, 100).map(BigDecimal::valueOf).optional(0.5);
    return Combinators.combine(percents, amount(digits))
        .as(
            (percent, amount) ->
                new Coupon("c", "C", "c", percent, Optional.of(amount), Optional.empty()));
  }

  private static Arbitrary<ShippingRate> shipping(int digits) {
    return Combinators.combine(amount(digits), amount(digits).optional())
        .as(
            (amount, free) ->
                new ShippingRate(
                    "s",
                    "s",
                    Optional.empty(),
                    amount.setScale(digits + 1, RoundingMode.UNNECESSARY),
                    free,
                    Optional.empty()));
  }
}
