package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Relations;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts extras into the product they belong to. */
final class ProductCompletion {
  private ProductCompletion() {}

  static Product complete(Product product, List<Extra> extras) {
    if (extras.isEmpty()) {
      return product;
    }
    boolean simple = product.variants().isEmpty();
    return new Product(
        product.id(),
        product.sku(),
        product.slug(),
        product.name(),
        product.description(),
        product.brand(),
        product.gtin(),
        product.mpn(),
        product.categories(),
        product.primaryImage(),
        product.gallery(),
        product.attributes(),
        product.variants().stream().map(v -> complete(v, extras)).collect(Collectors.toList()),
        simple ? prices(product.prices(), product.sku(), extras) : product.prices(),
        simple ? stock(product.stock(), product.sku(), extras) : product.stock(),
        product.offers(),
        product.rating(),
        product.seo(),
        relations(product, extras),
        product.kind(),
        product.published(),
        product.updatedAt(),
        product.compliance(),
        custom(product.custom(), extras));
  }

  private static Variant complete(Variant variant, List<Extra> extras) {
    return new Variant(
        variant.id(),
        variant.sku(),
        variant.slug(),
        variant.name(),
        variant.attributes(),
        prices(variant.prices(), variant.sku(), extras),
        stock(variant.stock(), variant.sku(), extras),
        variant.images(),
        variant.gtin());
  }

  private static List<Price> prices(List<Price> own, String sku, List<Extra> extras) {
    List<Price> prices = new ArrayList<>(own);
    extras.stream()
        .filter(extra -> extra.price() != null && extra.sku().equals(sku))
        .forEach(extra -> prices.add(extra.price()));
    return prices;
  }

  /** What stands apart replaces what the product's own record said. */
  private static List<Stock> stock(List<Stock> own, String sku, List<Extra> extras) {
    List<Stock> apart =
        extras.stream()
            .filter(extra -> extra.stock() != null && extra.sku().equals(sku))
            .map(Extra::stock)
            .collect(Collectors.toList());
    return apart.isEmpty() ? own : apart;
  }

  private static Relations relations(Product product, List<Extra> extras) {
    List<String> related =
        extras.stream()
            .filter(extra -> extra.related() != null)
            .sorted(Comparator.comparing(Extra::order))
            .map(Extra::related)
            .filter(id -> !id.equals(product.id()))
            .distinct()
            .collect(Collectors.toList());
    return related.isEmpty()
        ? product.relations()
        : new Relations(related, List.of(), List.of(), List.of());
  }

  private static Map<String, Object> custom(Map<String, Object> own, List<Extra> extras) {
    Map<String, TreeSet<String>> tags = new TreeMap<>();
    extras.stream()
        .filter(extra -> extra.field() != null)
        .forEach(
            extra -> tags.computeIfAbsent(extra.field(), f -> new TreeSet<>()).add(extra.value()));
    if (tags.isEmpty()) {
      return own;
    }
    Map<String, Object> custom = own == null ? new LinkedHashMap<>() : new LinkedHashMap<>(own);
    tags.forEach((field, values) -> custom.put(field, List.copyOf(values)));
    return custom;
  }
}
