package dev.shopstrata.catalog.view;

import dev.shopstrata.content.RichText;
import java.util.List;
import java.util.Map;

/**
 * A product for one store and locale (mirrors CATALOG's SfProduct plus Shopstrata's additions; null
 * for absent).
 *
 * @param price null when the store shows products without one
 * @param breadcrumb from the top category to the primary one
 * @param availability one of the catalog's availabilities as text
 * @param availableFrom when a preorder or backorder can be had, as ISO 8601 text in UTC, where
 *     known
 * @param reviews the newest, as many as the store shows
 * @param createdAt since when it is in the range, as ISO 8601 text in UTC
 * @param updatedAt when the catalog changed it last, as ISO 8601 text in UTC
 * @param custom what the catalog calls {@code $custom}
 */
public record SfProduct(
    String id,
    String sku,
    String name,
    String slug,
    String url,
    RichText description,
    SfDiscountablePrice price,
    SfPriceRange priceRange,
    SfImage primaryImage,
    List<SfImage> gallery,
    SfRating rating,
    List<SfVariant> variants,
    List<SfAttribute> attributes,
    Integer quantityLimit,
    String kind,
    String brand,
    String gtin,
    String mpn,
    List<SfCategoryRef> categories,
    List<SfCategoryRef> breadcrumb,
    String availability,
    String availableFrom,
    SfSeo seo,
    SfRelations relations,
    SfCompliance compliance,
    List<SfReview> reviews,
    String createdAt,
    String updatedAt,
    Map<String, Object> custom) {
  public SfProduct {
    gallery = List.copyOf(gallery);
    variants = List.copyOf(variants);
    attributes = List.copyOf(attributes);
    categories = List.copyOf(categories);
    breadcrumb = List.copyOf(breadcrumb);
    reviews = List.copyOf(reviews);
  }
}
