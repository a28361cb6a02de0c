package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.view.SfMoney;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prices a cart by the catalog as it is now. */
final class CartAssembler {
  private final Storefront front;
  private final Offers offers;
  private final Instant now;

  CartAssembler(Storefront front, Offers offers, Instant now) {
    this.front = front;
    this.offers = offers;
    this.now = now;
  }

  /** The cart as clients see it. */
  SfCart assemble(Cart cart) {
    List<SfLineItem> items = new ArrayList<>();
    List<PricedLine> priced = new ArrayList<>();
    for (CartLine line : cart.lines()) {
      Optional<Offer> offer = offers.find(line.productId(), line.sku());
      items.add(item(line, offer));
      offer.filter(found -> found.price().isPresent()).ifPresent(o -> priced.add(priced(line, o)));
    }
    List<Coupon> coupons = coupons(cart);
    Optional<ShippingRate> rate =
        Optional.ofNullable(cart.shippingMethodId()).flatMap(front.terms()::shipping);
    int digits = money(BigDecimal.ZERO).amount().scale();
    Totals totals =
        new TotalsCalculator(digits, front.terms().taxRate()).totals(priced, coupons, rate);
    return new SfCart(
        cart.id(),
        cart.customerEmail(),
        items,
        money(totals.regular()),
        money(totals.goods()),
        money(totals.total()),
        money(totals.tax()),
        cart.lines().stream().mapToInt(CartLine::quantity).sum(),
        money(totals.discount()),
        rate.isPresent() ? money(totals.shipping()) : null,
        applied(coupons, totals),
        cart.shippingAddress(),
        cart.billingAddress(),
        rate.map(found -> method(found, totals.goods())).orElse(null));
  }

  /** The ways to ship this cart. */
  List<SfShippingMethod> shippingMethods(SfCart cart) {
    return front.terms().shipping().stream()
        .map(rate -> method(rate, cart.subtotalDiscountedPrice().amount()))
        .toList();
  }

  /** Those that still hold. */
  private List<Coupon> coupons(Cart cart) {
    return cart.coupons().stream()
        .flatMap(id -> front.terms().coupon(id).stream())
        .filter(coupon -> !coupon.isExpired(now))
        .toList();
  }

  private List<SfAppliedCoupon> applied(List<Coupon> coupons, Totals totals) {
    List<SfAppliedCoupon> applied = new ArrayList<>();
    for (int i = 0; i < coupons.size(); i++) {
      Coupon coupon = coupons.get(i);
      applied.add(
          new SfAppliedCoupon(
              coupon.id(),
              coupon.code(),
              front.text(coupon.label()),
              money(totals.discounts().get(i))));
    }
    return applied;
  }

  private SfShippingMethod method(ShippingRate rate, BigDecimal goods) {
    LocalDate today = now.atZone(front.shop().settings().timeZone()).toLocalDate();
    return new SfShippingMethod(
        rate.id(),
        front.text(rate.label()),
        rate.text().map(front::text).orElse(null),
        money(rate.price(goods)),
        rate.lastDay().map(days -> today.plusDays(days).toString()).orElse(null));
  }

  private static PricedLine priced(CartLine line, Offer offer) {
    SfMoney unit = offer.unitPrice(line.quantity());
    return new PricedLine(
        line.quantity(),
        unit.amount(),
        offer.price().orElseThrow().regularPrice().amount(),
        !Boolean.FALSE.equals(offer.price().get().taxIncluded()));
  }

  private SfLineItem item(CartLine line, Optional<Offer> offer) {
    if (offer.isEmpty() || offer.get().price().isEmpty()) {
      return gone(line);
    }
    Offer found = offer.get();
    SfMoney unit = found.unitPrice(line.quantity());
    SfMoney regular = found.price().orElseThrow().regularPrice();
    return new SfLineItem(
        line.id(),
        line.productId(),
        line.sku(),
        found.product().name(),
        found.product().slug(),
        found.url(),
        found.image(),
        line.quantity(),
        found.pieces().map(pieces -> Math.max(0, pieces)).orElse(null),
        found.availability(),
        found.attributes(),
        new SfLinePrice(unit.amount().compareTo(regular.amount()) < 0, regular, unit),
        money(unit.amount().multiply(BigDecimal.valueOf(line.quantity()))));
  }

  private static SfLineItem gone(CartLine line) {
    return new SfLineItem(
        line.id(),
        line.productId(),
        line.sku(),
        line.name(),
        null,
        line.url(),
        null,
        line.quantity(),
        0,
        Availability.DISCONTINUED.text(),
        List.of(),
        null,
        null);
  }

  private SfMoney money(BigDecimal amount) {
    return SfMoney.of(front.currency(), amount);
  }
}
