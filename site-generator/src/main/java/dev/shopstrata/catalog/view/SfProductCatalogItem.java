package dev.shopstrata.catalog.view;

/**
 * A product in a listing: a card (null for absent).
 *
 * @param createdAt since when it is in the range, as ISO 8601 text in UTC
 * @param colors how many colors it comes in, 0 where the catalog knows of none
 */
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
    Integer quantityLimit,
    String createdAt,
    int colors) {}
