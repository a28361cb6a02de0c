package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.BroughtRecord;

/**
 * A list of prices or stock inside a product's record, and one item of it.
 *
 * @param sku of the form that has the list; empty when it has none
 * @param number of the item
 */
record RecordList(BroughtRecord.Kind kind, String sku, int size, int number) {
  /** Whether a pointer leads to such an item: {@code /prices/0}, {@code /variants/1/stock/2}. */
  static boolean isItem(String pointer) {
    return pointer.matches("(/variants/[0-9]+)?/(prices|stock)/[0-9]+");
  }

  /** The list and item of such a pointer. */
  static RecordList of(String pointer, Product product) {
    String[] steps = pointer.substring(1).split("/", -1);
    int number = Integer.parseInt(steps[steps.length - 1]);
    boolean prices = steps[steps.length - 2].equals("prices");
    BroughtRecord.Kind kind = prices ? BroughtRecord.Kind.PRICE : BroughtRecord.Kind.STOCK;
    if (steps.length == 2) {
      int size = prices ? product.prices().size() : product.stock().size();
      return new RecordList(kind, known(product.sku()), size, number);
    }
    Variant variant = product.variants().get(Integer.parseInt(steps[1]));
    int size = prices ? variant.prices().size() : variant.stock().size();
    return new RecordList(kind, known(variant.sku()), size, number);
  }

  private static String known(String sku) {
    return sku == null ? "" : sku;
  }
}
