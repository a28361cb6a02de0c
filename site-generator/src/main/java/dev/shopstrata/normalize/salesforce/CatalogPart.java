package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.normalize.export.XmlElement;

/**
 * Something in a catalog that belongs to a product: its record, a variant's, or its place in a
 * category.
 *
 * @param id of the product or variant
 */
record CatalogPart(String id, XmlElement element) {
  boolean isProduct() {
    return element.name().equals("product");
  }
}
