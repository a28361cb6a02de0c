package dev.shopstrata.sandbox;

/**
 * A line as it is kept; what it costs is asked anew whenever it is shown.
 *
 * @param name when it was put in, for products that are no longer sold
 * @param url as {@code name}
 */
record CartLine(String id, String productId, String sku, int quantity, String name, String url) {
  CartLine withQuantity(int pieces) {
    return new CartLine(id, productId, sku, pieces, name, url);
  }
}
