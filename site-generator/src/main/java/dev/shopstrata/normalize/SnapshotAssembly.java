package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductCheck;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.catalog.snapshot.QuarantinedRecord;
import dev.shopstrata.catalog.snapshot.SnapshotOrigin;
import dev.shopstrata.catalog.snapshot.SnapshotWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Sorts, joins and writes what a normalizer gives; only the categories are held in memory. */
final class SnapshotAssembly implements CatalogSink, Closeable {
  private static final long SORT_MEMORY = 16L << 20;

  private final Tally tally = new Tally();
  private final CategoryTree categories = new CategoryTree(tally);
  private final NavigableMap<String, SourcePosition> categoryPlaces = new TreeMap<>();
  private final RecordSorter products;
  private final RecordSorter refused;
  private final ExtraJoin extras;

  SnapshotAssembly(Path workDirectory) {
    this.products = new RecordSorter(workDirectory, "products", SORT_MEMORY);
    this.refused = new RecordSorter(workDirectory, "quarantine", SORT_MEMORY);
    this.extras = new ExtraJoin(workDirectory, SORT_MEMORY);
  }

  @Override
  public Tally tally() {
    return tally;
  }

  @Override
  public void category(Category category, SourcePosition at) {
    if (categories.add(category)) {
      categoryPlaces.put(category.id(), at);
      tally.written();
    } else {
      quarantine(at, "there is another category with this id before it", RecordText.of(category));
    }
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
    wantBySku(product.sku(), record);
    product.variants().stream()
        .map(Variant::sku)
        .filter(sku -> sku != null && !sku.equals(product.sku()))
        .distinct()
        .forEach(sku -> wantBySku(sku, record));
    for (String name : record.knownAs()) {
      extras.offer("product:" + name, Extra.relatable(id));
      extras.want("tag:" + name, new ExtraJoin.Want(id, 0, false));
    }
    for (int i = 0; i < record.related().size(); i++) {
      extras.want("product:" + record.related().get(i), new ExtraJoin.Want(id, i, true));
    }
  }

  private void wantBySku(String sku, ProductRecord record) {
    if (sku != null) {
      ExtraJoin.Want want = new ExtraJoin.Want(record.product().id(), 0, false);
      extras.want("stock:" + sku, want);
      if (record.pricesApart()) {
        extras.want("price:" + sku, want);
      }
    }
  }

  @Override
  public void price(String sku, Price price, SourcePosition at) {
    extras.offer("price:" + sku, Extra.price(at, sku, price));
  }

  @Override
  public void stock(String sku, Stock stock, SourcePosition at) {
    extras.offer("stock:" + sku, Extra.stock(at, sku, stock));
  }

  @Override
  public void tag(String reference, String field, String value, SourcePosition at) {
    extras.offer("tag:" + reference, Extra.tag(at, field, value));
  }

  @Override
  public void quarantine(SourcePosition at, String reason, String raw) {
    tally.quarantined(reason, at);
    String key = at.file() + "\n" + String.format(Locale.ROOT, "%019d", at.record());
    refused.add(key, RecordText.of(new QuarantinedRecord(at.file(), at.record(), reason, raw)));
  }

  /**
   * Writes everything that was given and ends the assembly.
   *
   * @param positions gets a file with the place in the export of everything that was written
   */
  ContentCounts write(Path directory, Path positions, SnapshotOrigin origin) {
    List<Category> arranged = categories.arranged();
    try (PositionWriter places = PositionWriter.create(positions)) {
      AssembledProducts assembled =
          new AssembledProducts(products.sorted(), extras.match(tally), this, places);
      new SnapshotWriter()
          .write(
              directory, origin, assembled, arranged, Collections.emptyIterator(), new Refused());
      places.finish(categoryPlaces);
      return new ContentCounts(assembled.products(), assembled.variants(), arranged.size());
    }
  }

  /** Starts reading when first asked, as records are refused until the last product is read. */
  private final class Refused implements Iterator<QuarantinedRecord> {
    private Iterator<RecordSorter.Entry> entries;

    @Override
    public boolean hasNext() {
      if (entries == null) {
        entries = refused.sorted();
      }
      return entries.hasNext();
    }

    @Override
    public QuarantinedRecord next() {
      return RecordText.read(QuarantinedRecord.class, entries.next().value());
    }
  }

  @Override
  public void close() throws IOException {
    products.close();
    refused.close();
    extras.close();
  }
}
