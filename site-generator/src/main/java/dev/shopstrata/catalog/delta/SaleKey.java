package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.catalog.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a list of prices or stock calls the thing that is sold. */
public sealed interface SaleKey {
  /** The id or the SKU. */
  String value();

  /** The ordinals of the products that may be meant. */
  IntStream candidates(Snapshot snapshot, SkuIndex skus);

  /** The product with the change; empty when it is not meant. */
  Optional<Product> apply(SaleChange change, Product product);

  /** A product's id; its own prices and stock are meant, not those of its variants. */
  record Id(String value) implements SaleKey {
    @Override
    public IntStream candidates(Snapshot snapshot, SkuIndex skus) {
      return snapshot.ordinal(value).stream();
    }

    @Override
    public Optional<Product> apply(SaleChange change, Product product) {
      return Optional.of(
          product.withSale(
              product.variants(),
              change.pricesAfter(product.prices()),
              change.stockAfter(product.stock())));
    }
  }

  /**
   * The SKU of variants, or of products without variants; all that have it are meant, in whatever
   * product.
   */
  record Sku(String value) implements SaleKey {
    @Override
    public IntStream candidates(Snapshot snapshot, SkuIndex skus) {
      return skus.candidates(value);
    }

    @Override
    public Optional<Product> apply(SaleChange change, Product product) {
      if (product.variants().isEmpty()) {
        return value.equals(product.sku())
            ? new Id(product.id()).apply(change, product)
            : Optional.empty();
      }
      if (product.variants().stream().noneMatch(variant -> value.equals(variant.sku()))) {
        return Optional.empty();
      }
      List<Variant> variants =
          product.variants().stream()
              .map(variant -> value.equals(variant.sku()) ? applied(change, variant) : variant)
              .toList();
      return Optional.of(product.withSale(variants, product.prices(), product.stock()));
    }

    private static Variant applied(SaleChange change, Variant variant) {
      return variant.withSale(
          change.pricesAfter(variant.prices()), change.stockAfter(variant.stock()));
    }
  }
}
