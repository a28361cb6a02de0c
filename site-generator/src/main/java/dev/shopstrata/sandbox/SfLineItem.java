package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.view.SfAttribute;
import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.catalog.view.SfMoney;
import java.util.List;

/**
 * A line as clients see it.
 *
 * @param quantityLimit pieces that are left; null when nobody counts
 * @param unitPrice null for what is no longer sold
 * @param totalPrice as {@code unitPrice}
 */
record SfLineItem(
    String id,
    String productId,
    String sku,
    String name,
    String slug,
    String url,
    SfImage image,
    int quantity,
    Integer quantityLimit,
    String availability,
    List<SfAttribute> attributes,
    SfLinePrice unitPrice,
    SfMoney totalPrice) {
  SfLineItem {
    attributes = List.copyOf(attributes);
  }
}
