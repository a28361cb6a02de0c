package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.List;

/** Passes on what one export gives, with what catalog.yaml says of its price lists. */
final class SourceSink implements CatalogSink {
  private final CatalogSink sink;
  private final SourceOptions options;

  SourceSink(CatalogSink sink, SourceOptions options) {
    this.sink = sink;
    this.options = options;
  }

  @Override
  public void product(ProductRecord record) {
    try {
      sink.product(record.of(options.fields().apply(scoped(record.product()), record.raw())));
    } catch (UnreadableException e) {
      sink.quarantine(record.at(), e.getMessage(), RecordText.of(record.product()));
    }
  }

  private Product scoped(Product product) {
    if (options.priceScopes().isEmpty()) {
      return product;
    }
    return product.withSale(
        product.variants().stream().map(this::scoped).toList(),
        product.prices().stream().map(this::scoped).toList(),
        product.stock());
  }

  private Variant scoped(Variant variant) {
    return variant.withSale(variant.prices().stream().map(this::scoped).toList(), variant.stock());
  }

  private Price scoped(Price price) {
    PriceScope scope = price.channel() == null ? null : options.priceScopes().get(price.channel());
    return scope == null ? price : scope.applyTo(price);
  }

  @Override
  public void price(Target target, Price price, SourcePosition at) {
    sink.price(target, scoped(price), at);
  }

  @Override
  public void category(Category category, SourcePosition at) {
    sink.category(category, at);
  }

  @Override
  public void category(Category category) {
    sink.category(category);
  }

  @Override
  public void stock(Target target, Stock stock, SourcePosition at) {
    sink.stock(target, stock, at);
  }

  @Override
  public void review(Target target, Review review, SourcePosition at) {
    sink.review(target, review, at);
  }

  @Override
  public void references(Target target, List<Reference> others, SourcePosition at) {
    sink.references(target, others, at);
  }

  @Override
  public void tag(Target target, String field, String value, SourcePosition at) {
    sink.tag(target, field, value, at);
  }

  @Override
  public void quarantine(SourcePosition at, String reason, String raw) {
    sink.quarantine(at, reason, raw);
  }

  @Override
  public Tally tally() {
    return sink.tally();
  }
}
