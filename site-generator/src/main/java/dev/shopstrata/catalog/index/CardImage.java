package dev.shopstrata.catalog.index;

import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Product;
import java.util.Optional;
import java.util.stream.Stream;

/** Which picture stands for a product: its primary one, else the first it has anywhere. */
final class CardImage {
  private CardImage() {}

  static Optional<Image> of(Product product) {
    Stream<Image> own =
        Stream.concat(Stream.ofNullable(product.primaryImage()), product.gallery().stream());
    Stream<Image> variants = product.variants().stream().flatMap(v -> v.images().stream());
    return Stream.concat(own, variants).filter(image -> image.url() != null).findFirst();
  }
}
