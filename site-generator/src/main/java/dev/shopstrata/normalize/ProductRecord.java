package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Product;
import java.util.List;

/**
 * A product and what connects it with other records.
 *
 * @param knownAs the texts by which other records refer to it
 * @param related the texts by which it refers to other products, in order
 * @param pricesApart whether prices given by SKU are its own
 */
public record ProductRecord(
    Product product,
    SourcePosition at,
    List<String> knownAs,
    List<String> related,
    boolean pricesApart) {
  public ProductRecord {
    knownAs = List.copyOf(knownAs);
    related = List.copyOf(related);
  }
}
