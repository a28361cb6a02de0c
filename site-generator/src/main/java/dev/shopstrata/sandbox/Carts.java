package dev.shopstrata.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The methods that show and change a cart; each answers the whole cart. */
final class Carts {
  private static final int MOST = 9_999;

  private Carts() {}

  /** A cart that nobody has begun is empty and has no id. */
  static SfCart get(Visit visit, Arguments sent) {
    return visit.view(visit.cart().orElse(Cart.empty(null)));
  }

  static SfCart add(Visit visit, Arguments sent) {
    String sku = sent.text("sku");
    int quantity = quantity(sent, 1);
    Offer offer =
        visit
            .offers()
            .find(sent.text("productId"), sku)
            .filter(found -> found.price().isPresent())
            .orElseThrow(
                () -> Refusal.of(RefusalCode.SKU_UNKNOWN, "the store doesn't sell this SKU"));
    Cart cart =
        sent.optional("cartId").isPresent()
            ? asked(visit, sent)
            : visit.cart().orElseGet(() -> Cart.empty(Secrets.id()));
    CartLine line =
        cart.lineOf(sku)
            .orElseGet(
                () ->
                    new CartLine(
                        Secrets.id(),
                        offer.product().id(),
                        sku,
                        0,
                        offer.product().name(),
                        offer.url()));
    int wanted = Math.min(MOST, line.quantity() + quantity);
    check(offer, wanted);
    return kept(visit, cart.with(line.withQuantity(wanted)));
  }

  /** Nothing of a line takes it away. */
  static SfCart update(Visit visit, Arguments sent) {
    Cart cart = asked(visit, sent);
    CartLine line = line(cart, sent);
    int quantity = quantity(sent, 0);
    if (quantity == 0) {
      return kept(visit, cart.without(line));
    }
    Optional<Offer> offer = visit.offers().find(line.productId(), line.sku());
    if (quantity > line.quantity()) {
      offer.ifPresent(found -> check(found, quantity));
    }
    return kept(visit, cart.with(line.withQuantity(quantity)));
  }

  static SfCart remove(Visit visit, Arguments sent) {
    Cart cart = asked(visit, sent);
    return kept(visit, cart.without(line(cart, sent)));
  }

  static SfCart applyCoupon(Visit visit, Arguments sent) {
    Cart cart = asked(visit, sent);
    String code = sent.text("couponCode").toUpperCase(Locale.ROOT);
    Coupon coupon =
        visit.front().terms().coupons().stream()
            .filter(known -> known.code().toUpperCase(Locale.ROOT).equals(code))
            .findFirst()
            .orElseThrow(() -> Refusal.of(RefusalCode.COUPON_UNKNOWN, "there is no such coupon"));
    if (coupon.isExpired(visit.now())) {
      throw Refusal.of(RefusalCode.COUPON_EXPIRED, "this coupon no longer holds");
    }
    List<String> coupons = new ArrayList<>(cart.coupons());
    if (!coupons.contains(coupon.id())) {
      coupons.add(coupon.id());
    }
    return kept(visit, cart.withCoupons(coupons));
  }

  static SfCart removeCoupon(Visit visit, Arguments sent) {
    Cart cart = asked(visit, sent);
    String id = sent.text("couponId");
    return kept(
        visit, cart.withCoupons(cart.coupons().stream().filter(c -> !c.equals(id)).toList()));
  }

  /** What isn't sent stays as it was. */
  static SfCart setAddress(Visit visit, Arguments sent) {
    Cart cart = asked(visit, sent);
    Optional<String> email = sent.optional("customerEmail").map(Emails::checked);
    return kept(
        visit,
        cart.withAddresses(
            email.orElse(cart.customerEmail()),
            sent.address("shippingAddress").orElse(cart.shippingAddress()),
            sent.address("billingAddress").orElse(cart.billingAddress())));
  }

  static SfCart setShippingMethod(Visit visit, Arguments sent) {
    Cart cart = asked(visit, sent);
    String id = sent.text("shippingMethodId");
    if (visit.front().terms().shipping(id).isEmpty()) {
      throw Refusal.of(RefusalCode.SHIPPING_METHOD_UNKNOWN, "there is no such way to ship");
    }
    return kept(visit, cart.withShippingMethod(id));
  }

  /**
   * The visitor's cart, which a client has to name.
   *
   * @throws Refusal when it is another one
   */
  static Cart asked(Visit visit, Arguments sent) {
    return visit
        .cart()
        .filter(cart -> cart.id().equals(sent.optional("cartId").orElse("")))
        .orElseThrow(
            () -> Refusal.of(RefusalCode.CART_UNKNOWN, "this visitor has no cart with this id"));
  }

  private static CartLine line(Cart cart, Arguments sent) {
    return cart.line(sent.text("lineItemId"))
        .orElseThrow(() -> Refusal.of(RefusalCode.ITEM_UNKNOWN, "the cart has no such line"));
  }

  private static int quantity(Arguments sent, int least) {
    int quantity = sent.integer("quantity").orElse(1);
    if (quantity < least || quantity > MOST) {
      throw Refusal.of(
          RefusalCode.QUANTITY_INVALID, "\"quantity\" must be " + least + " to " + MOST);
    }
    return quantity;
  }

  private static void check(Offer offer, int quantity) {
    if (!offer.hasPieces(quantity)) {
      throw unavailable(offer.pieces().orElse(0));
    }
  }

  static Refusal unavailable(int pieces) {
    int left = Math.max(0, pieces);
    return Refusal.of(RefusalCode.QUANTITY_UNAVAILABLE, "there are only " + left + " of this")
        .with("available", left);
  }

  private static SfCart kept(Visit visit, Cart cart) {
    visit.keep(cart);
    return visit.view(cart);
  }
}
