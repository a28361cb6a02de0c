package dev.shopstrata.catalog.view;

import dev.shopstrata.content.RichText;
import java.math.BigDecimal;

/**
 * What a customer wrote of a product (null for absent).
 *
 * @param createdAt ISO 8601 text in UTC
 * @param language the tag of the language it is written in, where that is known and another than
 *     the page's
 */
public record SfReview(
    String id,
    String title,
    RichText text,
    BigDecimal rating,
    String reviewer,
    String createdAt,
    String language) {}
