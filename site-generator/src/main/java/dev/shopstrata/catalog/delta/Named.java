package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import java.util.Optional;

/**
 * A record by its id, and by a name that a person knows it by.
 *
 * @param name the first language's; empty when there is none
 */
public record Named(String id, String name) {
  static Named of(Product product) {
    return new Named(product.id(), text(product.name()));
  }

  static Named of(Category category) {
    return new Named(category.id(), text(category.name()));
  }

  /** A review is known by its product and its own id. */
  static Named of(Review review) {
    return new Named(
        review.productId() + "/" + review.id(), Optional.ofNullable(review.title()).orElse(""));
  }

  private static String text(LocalizedText text) {
    return text == null ? "" : text.byTag().values().stream().findFirst().orElse("");
  }
}
