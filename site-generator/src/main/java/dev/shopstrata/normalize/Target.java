package dev.shopstrata.normalize;

/**
 * Whom a record is for that belongs to a product but stands apart from it.
 *
 * @param name the SKU of a product or variant; or what a product is known as, its id among others
 */
public record Target(By by, String name) {
  /** What the name is. */
  public enum By {
    SKU,
    PRODUCT
  }

  public static Target sku(String sku) {
    return new Target(By.SKU, sku);
  }

  public static Target product(String knownAs) {
    return new Target(By.PRODUCT, knownAs);
  }

  String key() {
    return by == By.SKU ? "sku:" + name : "product:" + name;
  }
}
