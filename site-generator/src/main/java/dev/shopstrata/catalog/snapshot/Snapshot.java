package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.problem.Location;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.Digest;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * An opened and verified snapshot. Products have ordinals 0 … {@link #productCount()}-1 in id
 * order. Safe for use by many threads; the heap it takes doesn't grow with the number of products.
 */
public final class Snapshot implements Closeable {
  private static final long KEPT_FRAME_BYTES = 16L << 20;

  private final SnapshotState state;
  private final ProductTable products;
  private final ByteCache<FrameKey> frames = new ByteCache<>(KEPT_FRAME_BYTES);

  private record FrameKey(int age, int part, long at) {}

  Snapshot(SnapshotState state) {
    this.state = state;
    this.products = state.products();
  }

  /** What snapshot.json says, with the facts of the deltas; the files are the snapshot's own. */
  public SnapshotHead head() {
    return state.head();
  }

  /**
   * What everything in it, deltas included, is recognized by: the digest that the next delta names.
   */
  public Digest digest() {
    return state.digest();
  }

  /** The number of the last delta; 0 when there is none. */
  public int deltas() {
    return state.sequence();
  }

  public int productCount() {
    return products.count();
  }

  public String productId(int ordinal) {
    return products.at(ordinal).id();
  }

  /** Where a product stands, empty when the snapshot doesn't have it. */
  public OptionalInt ordinal(String id) {
    return products.ordinal(id);
  }

  /** SHA-256 of the product's line. */
  public Digest recordDigest(int ordinal) {
    return products.at(ordinal).digest();
  }

  public Product product(int ordinal) {
    StoredProduct product = products.at(ordinal);
    return Lines.product(frame(product), product.entry());
  }

  /** The product's JSON, as it is stored, without its line end. */
  public byte[] line(int ordinal) {
    StoredProduct product = products.at(ordinal);
    return Lines.cut(frame(product), product.entry());
  }

  private byte[] frame(StoredProduct product) {
    IndexEntry entry = product.entry();
    try {
      FrameKey key = new FrameKey(product.age(), entry.part(), entry.frame());
      return frames.get(key, () -> product.parts().frame(entry));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read product " + product.id(), e);
    }
  }

  /**
   * How many products from an ordinal on are those from an ordinal of another snapshot on, line by
   * line; told from the digests of the files they lie in, so 0 doesn't mean that they differ.
   */
  public int sameFrom(int ordinal, Snapshot other, int otherOrdinal) {
    return products.run(ordinal).common(other.products.run(otherOrdinal));
  }

  /** Product by product from {@code from} (inclusive) to {@code to} (exclusive). */
  public ProductCursor products(int from, int to) {
    return new ProductCursor(products, from, to);
  }

  public ProductCursor products() {
    return products(0, productCount());
  }

  public void forEachProduct(BiConsumer<Integer, Product> action) {
    ProductCursor cursor = products();
    while (cursor.advance()) {
      action.accept(cursor.ordinal(), cursor.product());
    }
  }

  /** Parents before children. */
  public List<Category> categories() {
    return state.categories();
  }

  /** All reviews, sorted by product id, then id; read as the iterator goes. */
  public Iterator<Review> reviews() {
    ReviewCursor cursor = reviewCursor();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return cursor.review().isPresent();
      }

      @Override
      public Review next() {
        Review review = cursor.review().orElseThrow();
        cursor.advance();
        return review;
      }
    };
  }

  public ReviewCursor reviewCursor() {
    return new ReviewCursor(state.folders());
  }

  /** The records that were refused when it was made; read as the iterator goes. */
  public Iterator<QuarantinedRecord> quarantined() {
    return state.quarantined().refused();
  }

  /** The same without its deltas; open as long as this one is. */
  public Snapshot base() {
    return new Snapshot(state.withoutDeltas());
  }

  /** What the products are recognized by that the snapshot has without its deltas. */
  public Digest baseProducts() {
    return IndexFile.fingerprint(state.head().products());
  }

  /** The ordinals of the products that come from deltas, in order. */
  public IntStream touched() {
    return products.touched();
  }

  /** The files that make up the snapshot and its deltas, by name, as they are stored. */
  public NavigableMap<String, Content> files() {
    return state.files();
  }

  /** The part and the line of a product; counts the lines before it. */
  public Location productPlace(int ordinal) {
    StoredProduct product = products.at(ordinal);
    return product.parts().place(product.entry());
  }

  /** The file and the line of a category. */
  public Location categoryPlace(String id) {
    Location place = Location.NOWHERE;
    for (SnapshotFolder folder : state.folders()) {
      Location found = folder.categoryPlace(id);
      place = found.line() > 0 || place.equals(Location.NOWHERE) ? found : place;
    }
    return place;
  }

  /** The first refused record whose text names an id in quotes. */
  public Optional<QuarantinedRecord> refused(String id) {
    String quoted = "\"" + id + "\"";
    for (Iterator<QuarantinedRecord> records = quarantined(); records.hasNext(); ) {
      QuarantinedRecord record = records.next();
      if (record.raw() != null && record.raw().contains(quoted)) {
        return Optional.of(record);
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    try {
      state.base().files().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
