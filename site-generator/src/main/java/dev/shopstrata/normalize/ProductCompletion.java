package dev.shopstrata.normalize;

import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Decimals;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.catalog.Relations;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts extras into the product they belong to. */
final class ProductCompletion {
  private final Product product;
  private final List<Extra> extras;

  ProductCompletion(Product product, List<Extra> extras) {
    this.product = product;
    this.extras = extras;
  }

  /**
   * The whole product.
   *
   * @param categories its links that lead somewhere
   */
  Product complete(List<CategoryLink> categories) {
    if (extras.isEmpty() && categories.size() == product.categories().size()) {
      return product;
    }
    return new Product(
        product.id(),
        product.sku(),
        product.slug(),
        product.name(),
        product.description(),
        product.brand(),
        product.gtin(),
        product.mpn(),
        categories,
        product.primaryImage(),
        product.gallery(),
        product.attributes(),
        product.variants().stream().map(this::complete).toList(),
        prices(product.prices(), this::isForProduct),
        stock(product.stock(), this::isForProduct),
        product.offers(),
        rating(),
        product.seo(),
        relations(),
        product.kind(),
        product.published(),
        product.createdAt(),
        product.updatedAt(),
        product.compliance(),
        custom());
  }

  private Variant complete(Variant variant) {
    Form own = form -> isFor(variant, form);
    return variant.withSale(prices(variant.prices(), own), stock(variant.stock(), own));
  }

  /** Tells whether what was given under a name is for a product or variant. */
  private interface Form {
    boolean is(String name);
  }

  private static boolean isFor(Variant variant, String form) {
    return form.equals(variant.sku()) || form.equals(variant.id());
  }

  /** What no variant takes is for the product as a whole. */
  private boolean isForProduct(String form) {
    return product.variants().stream().noneMatch(variant -> isFor(variant, form));
  }

  private List<Price> prices(List<Price> own, Form form) {
    List<Price> prices = new ArrayList<>(own);
    extras.stream()
        .filter(extra -> extra.price() != null && form.is(extra.form()))
        .forEach(extra -> prices.add(extra.price()));
    return prices;
  }

  /** What stands apart replaces what the product's own record said. */
  private List<Stock> stock(List<Stock> own, Form form) {
    List<Stock> apart =
        extras.stream()
            .filter(extra -> extra.stock() != null && form.is(extra.form()))
            .map(Extra::stock)
            .toList();
    return apart.isEmpty() ? own : apart;
  }

  /** What the product's record says, else the mean of its reviews. */
  private Rating rating() {
    if (product.rating() != null) {
      return product.rating();
    }
    List<BigDecimal> stars =
        reviews().stream().flatMap(review -> Decimals.parse(review.rating()).stream()).toList();
    if (stars.isEmpty()) {
      return null;
    }
    BigDecimal sum = stars.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean = sum.divide(BigDecimal.valueOf(stars.size()), 2, RoundingMode.HALF_UP);
    return new Rating(
        mean.stripTrailingZeros().setScale(1, RoundingMode.HALF_UP).compareTo(mean) == 0
            ? mean.setScale(1, RoundingMode.HALF_UP).toPlainString()
            : mean.toPlainString(),
        stars.size());
  }

  /** The product's reviews, of equal ids the first. */
  List<Review> reviews() {
    Map<String, Review> byId = new LinkedHashMap<>();
    extras.stream()
        .map(Extra::review)
        .filter(Objects::nonNull)
        .forEach(review -> byId.putIfAbsent(review.id(), ofProduct(review)));
    return List.copyOf(byId.values());
  }

  private Review ofProduct(Review review) {
    return new Review(
        review.id(),
        product.id(),
        review.title(),
        review.text(),
        review.rating(),
        review.reviewer(),
        review.createdAt(),
        review.language());
  }

  private Relations relations() {
    if (extras.stream().allMatch(extra -> extra.related() == null)) {
      return product.relations();
    }
    Optional<Relations> own = Optional.ofNullable(product.relations());
    return new Relations(
        ids(Reference.Kind.RELATED, own.map(Relations::related)),
        ids(Reference.Kind.UPSELL, own.map(Relations::upsell)),
        ids(Reference.Kind.CROSSSELL, own.map(Relations::crosssell)),
        ids(Reference.Kind.BUNDLE, own.map(Relations::bundle)));
  }

  private List<String> ids(Reference.Kind kind, Optional<List<String>> own) {
    List<String> ids = new ArrayList<>(own.orElse(List.of()));
    extras.stream()
        .filter(extra -> extra.related() != null && extra.kind() == kind)
        .sorted(Comparator.comparing(Extra::order))
        .map(Extra::related)
        .filter(id -> !id.equals(product.id()))
        .forEach(ids::add);
    return ids.stream().distinct().toList();
  }

  private Map<String, Object> custom() {
    Map<String, TreeSet<String>> tags = new TreeMap<>();
    extras.stream()
        .filter(extra -> extra.field() != null)
        .forEach(
            extra -> tags.computeIfAbsent(extra.field(), f -> new TreeSet<>()).add(extra.value()));
    if (tags.isEmpty()) {
      return product.custom();
    }
    Map<String, Object> custom =
        product.custom() == null ? new LinkedHashMap<>() : new LinkedHashMap<>(product.custom());
    tags.forEach((field, values) -> custom.put(field, List.copyOf(values)));
    return custom;
  }
}
