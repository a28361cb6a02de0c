package dev.shopstrata.store;

import java.util.Locale;

/** Who keeps a store's cart and takes its orders. */
public enum CommerceAdapter {
  /** Nobody: pages have no cart. */
  NONE,
  /** The browser keeps the cart; the order is posted to an address. */
  LOCAL,
  /** A server with the unified methods keeps carts, customers and orders. */
  UNIFIED,
  /** The browser keeps the cart; a link takes it to a checkout elsewhere. */
  LINK;

  static CommerceAdapter of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
