package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductCheck;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.catalog.snapshot.QuarantinedRecord;
import dev.shopstrata.catalog.snapshot.SnapshotOrigin;
import dev.shopstrata.catalog.snapshot.SnapshotWriter;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.sort.RecordSorter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sorts, joins and writes what normalizers give; only the categories are held in memory. */
final class SnapshotAssembly implements CatalogSink, Closeable {
  private static final long SORT_MEMORY = 16L << 20;

  private final Tally tally = new Tally();
  private final CategoryTree categories = new CategoryTree(tally);
  private final NavigableMap<String, SourcePosition> categoryPlaces = new TreeMap<>();
  private final RecordSorter products;
  private final RecordSorter refused;
  private final RecordSorter reviews;
  private final ExtraJoin extras;
  private final ReferenceJoin references;
  private long reviewCount;

  SnapshotAssembly(Path workDirectory) {
    this.products = new RecordSorter(workDirectory, "products", SORT_MEMORY);
    this.refused = new RecordSorter(workDirectory, "quarantine", SORT_MEMORY);
    this.reviews = new RecordSorter(workDirectory, "reviews", SORT_MEMORY);
    this.extras = new ExtraJoin(workDirectory, SORT_MEMORY);
    this.references = new ReferenceJoin(workDirectory, SORT_MEMORY);
  }

  @Override
  public Tally tally() {
    return tally;
  }

  @Override
  public void category(Category category, SourcePosition at) {
    if (ProductCheck.isBlank(category.id()) || ProductCheck.isEmpty(category.name())) {
      quarantine(at, "it has no \"id\" or no \"name\"", RecordText.of(category));
    } else if (categories.add(category)) {
      categoryPlaces.put(category.id(), at);
      tally.written();
    } else {
      quarantine(at, "there is another category with this id before it", RecordText.of(category));
    }
  }

  @Override
  public void category(Category category) {
    categories.add(category);
  }

  @Override
  public void product(ProductRecord record) {
    Product product = record.product();
    List<String> faults = ProductCheck.faults(product);
    if (!faults.isEmpty()) {
      quarantine(record.at(), faults.get(0), RecordText.of(product));
      return;
    }
    String id = product.id();
    products.add(id, RecordText.of(new HeldProduct(product, record.at())));
    Set<String> skus = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>(record.knownAs());
    names.add(id);
    if (product.sku() != null) {
      skus.add(product.sku());
    }
    for (Variant variant : product.variants()) {
      names.add(variant.id());
      if (variant.sku() != null) {
        skus.add(variant.sku());
      }
    }
    ExtraJoin.Want want = new ExtraJoin.Want(id, record.pricesApart());
    skus.forEach(sku -> extras.want(Target.sku(sku), want));
    names.forEach(name -> extras.want(Target.product(name), want));
    names.forEach(name -> references.name(name, id));
    refer(Target.product(id), record.references(), "product " + id);
  }

  private void refer(Target from, List<Reference> others, String place) {
    for (int i = 0; i < others.size(); i++) {
      references.ask(from, place, others.get(i), i);
    }
  }

  @Override
  public void price(Target target, Price price, SourcePosition at) {
    extras.offer(target, Extra.price(at, target.name(), price));
  }

  @Override
  public void stock(Target target, Stock stock, SourcePosition at) {
    extras.offer(target, Extra.stock(at, target.name(), stock));
  }

  @Override
  public void review(Target target, Review review, SourcePosition at) {
    extras.offer(target, Extra.review(at, review));
  }

  @Override
  public void references(Target target, List<Reference> others, SourcePosition at) {
    extras.offer(target, Extra.references(at));
    refer(target, others, at.toString());
  }

  @Override
  public void tag(Target target, String field, String value, SourcePosition at) {
    extras.offer(target, Extra.tag(at, field, value));
  }

  @Override
  public void quarantine(SourcePosition at, String reason, String raw) {
    tally.quarantined(reason, at);
    String key = at.file() + "\n" + String.format(Locale.ROOT, "%019d", at.record());
    refused.add(key, RecordText.of(new QuarantinedRecord(at.file(), at.record(), reason, raw)));
  }

  /** Keeps a review of a product that is written. */
  void keep(Review review) {
    reviewCount++;
    reviews.add(review.productId() + "\n" + review.id(), RecordText.of(review));
  }

  /**
   * Writes everything that was given and ends the assembly.
   *
   * @param positions gets a file with the place in the export of everything that was written
   */
  ContentCounts write(Path directory, Path positions, SnapshotOrigin origin) {
    List<Category> arranged = categories.arranged();
    Set<String> ids = arranged.stream().map(Category::id).collect(Collectors.toSet());
    references.resolve(extras, tally);
    try (PositionWriter places = PositionWriter.create(positions)) {
      AssembledProducts assembled =
          new AssembledProducts(products.sorted(), extras.match(tally), ids, this, places);
      new SnapshotWriter()
          .write(
              directory,
              origin,
              assembled,
              arranged,
              new SortedRecords<>(reviews, Review.class),
              new SortedRecords<>(refused, QuarantinedRecord.class));
      places.finish(categoryPlaces);
      return new ContentCounts(
          assembled.products(), assembled.variants(), arranged.size(), reviewCount);
    }
  }

  @Override
  public void close() throws IOException {
    products.close();
    refused.close();
    reviews.close();
    extras.close();
    references.close();
  }
}
