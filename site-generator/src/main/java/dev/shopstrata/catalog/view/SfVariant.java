package dev.shopstrata.catalog.view;

import java.util.List;

/** One sellable form of a product; null {@code price} when it has none here. */
public record SfVariant(
    String id,
    String sku,
    String slug,
    String name,
    SfDiscountablePrice price,
    List<SfImage> images,
    List<SfAttribute> attributes,
    String availability,
    String availableFrom,
    Integer quantityLimit,
    String gtin,
    String url) {
  public SfVariant {
    images = List.copyOf(images);
    attributes = List.copyOf(attributes);
  }
}
