package dev.shopstrata.catalog.delta;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a change of a product is about; the time of its last change alone is nothing. */
public enum ChangeKind {
  PRICES,
  STOCK,
  PRICES_AND_STOCK,
  /**
   * Texts, categories, attributes, images and whatever else, whether or not prices or stock too.
   */
  OTHER;

  static ChangeKind of(Product before, Product after) {
    boolean prices = !prices(before).equals(prices(after));
    boolean stock = !stock(before).equals(stock(after));
    if (!(prices || stock) || !before.withoutSale().equals(after.withoutSale())) {
      return OTHER;
    }
    return prices && stock ? PRICES_AND_STOCK : prices ? PRICES : STOCK;
  }

  private static List<List<Price>> prices(Product product) {
    List<List<Price>> prices = new ArrayList<>(List.of(product.prices()));
    product.variants().stream().map(Variant::prices).forEach(prices::add);
    return prices;
  }

  private static List<List<Stock>> stock(Product product) {
    List<List<Stock>> stock = new ArrayList<>(List.of(product.stock()));
    product.variants().stream().map(Variant::stock).forEach(stock::add);
    return stock;
  }

  /** As it is written: {@code prices-and-stock}. */
  @JsonValue
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
