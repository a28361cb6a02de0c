package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Variant;

/**
 * A list of prices or stock inside a product's record, and one item of it.
 *
 * @param sku of the form that has the list; empty when it has none
 * @param number of the item
 */
record RecordList(String sku, int size, int number) {
  /** The list and item of a pointer: {@code /prices/0}, {@code /variants/1/stock/2}. */
  static RecordList of(String pointer, Product product) {
    String[] steps = pointer.substring(1).split("/", -1);
    int number = Integer.parseInt(steps[steps.length - 1]);
    boolean prices = steps[steps.length - 2].equals("prices");
    if (steps.length == 2) {
      int size = prices ? product.prices().size() : product.stock().size();
      return new RecordList(known(product.sku()), size, number);
    }
    Variant variant = product.variants().get(Integer.parseInt(steps[1]));
    int size = prices ? variant.prices().size() : variant.stock().size();
    return new RecordList(known(variant.sku()), size, number);
  }

  private static String known(String sku) {
    return sku == null ? "" : sku;
  }
}
