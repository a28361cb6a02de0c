package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Goes forward through a snapshot's products, unpacking each frame once, also where the products of
 * deltas lie between. For one thread; many cursors may run side by side.
 *
 * <pre>
 * ProductCursor cursor = snapshot.products();
 * while (cursor.advance()) { use(cursor.ordinal(), cursor.product()); }
 * </pre>
 */
public final class ProductCursor {
  private final ProductTable products;
  private final int to;
  private final Map<Integer, Frame> framesByAge = new HashMap<>();
  private int ordinal;
  private Frame frame = new Frame();
  private IndexEntry entry;

  /** What was unpacked last, of a snapshot or of one of its deltas. */
  private static final class Frame {
    private int part = -1;
    private long at;
    private byte[] lines;
  }

  ProductCursor(ProductTable products, int from, int to) {
    if (from < 0 || to > products.count()) {
      throw new IndexOutOfBoundsException(from + " to " + to);
    }
    this.products = products;
    this.ordinal = from - 1;
    this.to = to;
  }

  /** Goes to the next product; false when there is none. */
  public boolean advance() {
    if (ordinal + 1 >= to) {
      return false;
    }
    ordinal++;
    StoredProduct product = products.at(ordinal);
    entry = product.entry();
    frame = framesByAge.computeIfAbsent(product.age(), age -> new Frame());
    if (frame.part != entry.part() || frame.at != entry.frame()) {
      try {
        frame.lines = product.parts().frame(entry);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read product " + product.id(), e);
      }
      frame.part = entry.part();
      frame.at = entry.frame();
    }
    return true;
  }

  public int ordinal() {
    return ordinal;
  }

  public Product product() {
    return Lines.product(frame.lines, entry);
  }

  /** SHA-256 of the product's line. */
  public Digest digest() {
    return entry.digest();
  }

  /** The product's JSON as it is stored. */
  public byte[] line() {
    return Lines.cut(frame.lines, entry);
  }
}
