package dev.shopstrata.catalog.index;

import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.snapshot.Snapshot;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What all stores need to know of a catalog's products without reading their records again. Lies in
 * mapped files; the heap holds only the texts that many products share. Made by {@link
 * CatalogIndexer}; safe for use by many threads.
 */
public final class CatalogIndex {
  private final Snapshot snapshot;
  private final RecordFile records;
  private final RecordFile reviews;
  private final Words words;
  private final NavigableMap<String, IndexedAttribute> attributes;
  private final CategoryTree categories;
  private final List<String> imageOrigins;

  /**
   * @param reviews the newest of each product; no record at all where there are none
   */
  CatalogIndex(
      Snapshot snapshot, RecordFile records, RecordFile reviews, CatalogIndexTables tables) {
    this.snapshot = snapshot;
    this.records = records;
    this.reviews = reviews;
    this.words = Words.of(tables.words());
    this.attributes = new TreeMap<>();
    tables.attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
    this.categories = CategoryTree.of(snapshot.categories());
    this.imageOrigins = tables.imageOrigins();
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  public int productCount() {
    return records.size();
  }

  public OptionalInt ordinal(String productId) {
    return snapshot.ordinal(productId);
  }

  public SlimRecord record(int ordinal) {
    return new SlimRecord(records.get(ordinal), words);
  }

  /** The newest reviews of a product, the newest first. */
  public List<Review> reviews(int ordinal, int most) {
    return reviews.size() == 0 || most == 0
        ? List.of()
        : NewestReviews.read(reviews.get(ordinal), most);
  }

  /** Feeds what tells a product's reviews from others. */
  public void digestReviews(int ordinal, DigestSink sink) {
    sink.bytes(reviews.size() == 0 ? ByteBuffer.allocate(0) : reviews.get(ordinal));
  }

  public Words words() {
    return words;
  }

  public Map<String, IndexedAttribute> attributes() {
    return attributes;
  }

  public CategoryTree categories() {
    return categories;
  }

  /** Scheme and host of every image that lies on some host, sorted; 100 at most. */
  public List<String> imageOrigins() {
    return imageOrigins;
  }
}
