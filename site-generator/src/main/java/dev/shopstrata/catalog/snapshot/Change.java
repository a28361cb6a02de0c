package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import java.util.Optional;

/**
 * What happens to one record: it is written, in the place of an older one or new, or taken away.
 */
public sealed interface Change<T> {
  /** What records of its kind are sorted by. */
  String key();

  /** What is written as its line. */
  Object line();

  /** The record as it is from now on; empty when it is taken away. */
  Optional<T> record();

  default boolean removes() {
    return record().isEmpty();
  }

  static Change<Product> put(Product product) {
    return new Put<>(product.id(), product);
  }

  static Change<Category> put(Category category) {
    return new Put<>(category.id(), category);
  }

  static Change<Review> put(Review review) {
    return new Put<>(ReviewKeys.of(review), review);
  }

  static Change<Product> withoutProduct(String id) {
    return new Removed<>(id, Removal.of(id));
  }

  static Change<Category> withoutCategory(String id) {
    return new Removed<>(id, Removal.of(id));
  }

  static Change<Review> without(Review review) {
    return new Removed<>(ReviewKeys.of(review), new Removal(review.id(), review.productId(), true));
  }

  /** The record as it is from now on. */
  record Put<T>(String key, T line) implements Change<T> {
    @Override
    public Optional<T> record() {
      return Optional.of(line);
    }
  }

  /** The record is no longer there. */
  record Removed<T>(String key, Object line) implements Change<T> {
    @Override
    public Optional<T> record() {
      return Optional.empty();
    }
  }
}
