package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Stock;

/**
 * Takes what a normalizer reads, in any order, and makes a snapshot of it: sorts, joins by SKU and
 * by reference, refuses what can't be sold. Whatever is given here is counted here.
 */
public interface CatalogSink {
  /** Parents are ids; an unknown one is dropped, a cycle broken. Held in memory. */
  void category(Category category, SourcePosition at);

  /** Of two products with one id the first wins. */
  void product(ProductRecord product);

  /** A price for every product or variant with this SKU whose prices lie apart. */
  void price(String sku, Price price, SourcePosition at);

  /** Stock for every product or variant with this SKU. */
  void stock(String sku, Stock stock, SourcePosition at);

  /** Adds a value to the list {@code $custom.field} of the product that is known by a reference. */
  void tag(String reference, String field, String value, SourcePosition at);

  /** Refuses a record; the reason is one sentence in lower case. */
  void quarantine(SourcePosition at, String reason, String raw);

  Tally tally();
}
