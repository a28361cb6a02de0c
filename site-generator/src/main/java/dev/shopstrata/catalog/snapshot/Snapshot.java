package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.problem.Location;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.LazyContent;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An opened and verified snapshot. Products have ordinals 0 … {@link #productCount()}-1 in id
 * order. Safe for use by many threads; the heap it takes doesn't grow with the number of products.
 */
public final class Snapshot implements Closeable {
  private static final long KEPT_FRAME_BYTES = 16L << 20;

  private final SnapshotHead head;
  private final SnapshotFiles files;
  private final SnapshotIndex index;
  private final List<Category> categories;
  private final ByteCache<FrameKey> frames = new ByteCache<>(KEPT_FRAME_BYTES);

  private record FrameKey(int part, long at) {}

  Snapshot(SnapshotHead head, SnapshotFiles files, SnapshotIndex index, List<Category> categories) {
    this.head = head;
    this.files = files;
    this.index = index;
    this.categories = List.copyOf(categories);
  }

  public SnapshotHead head() {
    return head;
  }

  public int productCount() {
    return index.count();
  }

  public String productId(int ordinal) {
    return index.id(ordinal);
  }

  /** Where a product stands, empty when the snapshot doesn't have it. */
  public OptionalInt ordinal(String id) {
    return index.ordinal(id);
  }

  /** SHA-256 of the product's line. */
  public Digest recordDigest(int ordinal) {
    return index.digest(ordinal);
  }

  public Product product(int ordinal) {
    return Lines.read(Product.class, line(ordinal));
  }

  /** The product's JSON, as it is stored, without its line end. */
  public byte[] line(int ordinal) {
    IndexEntry entry = index.entry(ordinal);
    try {
      return Lines.cut(
          frames.get(new FrameKey(entry.part(), entry.frame()), () -> frame(entry)), entry);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read product " + index.id(ordinal), e);
    }
  }

  /** Product by product from {@code from} (inclusive) to {@code to} (exclusive). */
  public ProductCursor products(int from, int to) {
    return new ProductCursor(this, from, to);
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
    return categories;
  }

  /** All reviews, sorted by product id, then id; read as the iterator goes. */
  public Iterator<Review> reviews() {
    return new ReviewIterator(files, head.reviews());
  }

  /** The files that make up the snapshot, by name, as they are stored. */
  public NavigableMap<String, Content> files() {
    NavigableMap<String, Content> found = new TreeMap<>();
    List<String> names = new ArrayList<>(List.of(SnapshotWriter.HEAD, IndexFile.NAME));
    head.products().forEach(part -> names.add(part.file()));
    head.reviews().forEach(part -> names.add(part.file()));
    Stream.of(head.categories(), head.quarantine())
        .filter(Objects::nonNull)
        .forEach(part -> names.add(part.file()));
    List<String> there = files.names();
    names.stream()
        .filter(there::contains)
        .forEach(name -> found.put(name, new LazyContent(() -> stored(name))));
    return found;
  }

  private byte[] stored(String name) throws IOException {
    ByteBuffer buffer =
        files.bytes(name).orElseThrow(() -> new IOException(files.label(name) + " is gone"));
    byte[] bytes = new byte[buffer.limit()];
    buffer.get(0, bytes);
    return bytes;
  }

  /** The part and the line of a product; counts the lines before it. */
  public Location productPlace(int ordinal) {
    IndexEntry entry = index.entry(ordinal);
    return place(head.products().get(entry.part()), lines -> lines.isAt(entry));
  }

  /** The file and the line of a category. */
  public Location categoryPlace(String id) {
    return place(
        head.categories(), lines -> Lines.read(Category.class, lines.line()).id().equals(id));
  }

  /** The first refused record whose text names an id in quotes. */
  public Optional<QuarantinedRecord> refused(String id) {
    String quoted = "\"" + id + "\"";
    Optional<SnapshotPart> quarantine = Optional.ofNullable(head.quarantine());
    try {
      Optional<ByteBuffer> bytes =
          quarantine.isEmpty() ? Optional.empty() : files.bytes(quarantine.get().file());
      PartLines lines = new PartLines(bytes.orElse(ByteBuffer.allocate(0)), false);
      while (lines.advance()) {
        QuarantinedRecord record = Lines.read(QuarantinedRecord.class, lines.line());
        if (record.raw() != null && record.raw().contains(quoted)) {
          return Optional.of(record);
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the refused records", e);
    }
  }

  private Location place(SnapshotPart part, Predicate<PartLines> isIt) {
    String label = files.label(part.file());
    try {
      PartLines lines = new PartLines(files.bytes(part.file()).orElseThrow(), part.isCompressed());
      while (lines.advance()) {
        if (isIt.test(lines)) {
          return Location.of(label, lines.number(), 0);
        }
      }
      return Location.of(label);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + label, e);
    }
  }

  IndexEntry entry(int ordinal) {
    return index.entry(ordinal);
  }

  byte[] frame(IndexEntry entry) throws IOException {
    SnapshotPart part = head.products().get(entry.part());
    ByteBuffer bytes =
        files.bytes(part.file()).orElseThrow(() -> new IOException(part.file() + " is gone"));
    if (part.isCompressed()) {
      return PartData.unpack(bytes, entry.frame(), entry.frameLength());
    }
    byte[] line = new byte[entry.length()];
    bytes.get((int) entry.frame(), line);
    return line;
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
