package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Product;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Hands products on and notes their languages and currencies. */
final class NotedProducts implements Iterator<Product> {
  private final Iterator<Product> products;
  private final NavigableSet<String> locales = new TreeSet<>();
  private final NavigableSet<String> currencies = new TreeSet<>();

  NotedProducts(Iterator<Product> products) {
    this.products = products;
  }

  @Override
  public boolean hasNext() {
    return products.hasNext();
  }

  @Override
  public Product next() {
    Product product = products.next();
    if (product.name() != null) {
      locales.addAll(product.name().byTag().keySet());
    }
    currencies.addAll(currencies(product));
    return product;
  }

  static NavigableSet<String> currencies(Product product) {
    NavigableSet<String> found = new TreeSet<>();
    product.prices().forEach(price -> found.add(price.currency()));
    product.variants().forEach(v -> v.prices().forEach(price -> found.add(price.currency())));
    return found;
  }

  List<String> locales() {
    return List.copyOf(locales);
  }

  List<String> currencies() {
    return List.copyOf(currencies);
  }
}
