package dev.shopstrata.catalog.view;

/** A product in a listing: a card. */
public record SfProductCatalogItem(
    String id,
    String sku,
    String name,
    String slug,
    String url,
    SfDiscountablePrice price,
    SfPriceRange priceRange,
    SfImage primaryImage,
    SfRating rating,
    String brand,
    String availability,
    Integer quantityLimit) {}
