package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Goes forward through a snapshot's products, unpacking each frame once. For one thread; many
 * cursors may run side by side.
 *
 * <pre>
 * ProductCursor cursor = snapshot.products();
 * while (cursor.advance()) { use(cursor.ordinal(), cursor.product()); }
 * </pre>
 */
public final class ProductCursor {
  private final Snapshot snapshot;
  private final int to;
  private int ordinal;
  private IndexEntry entry;
  private byte[] frame;

  ProductCursor(Snapshot snapshot, int from, int to) {
    if (from < 0 || to > snapshot.productCount()) {
      throw new IndexOutOfBoundsException(from + " to " + to);
    }
    this.snapshot = snapshot;
    this.ordinal = from - 1;
    this.to = to;
  }

  /** Goes to the next product; false when there is none. */
  public boolean advance() {
    if (ordinal + 1 >= to) {
      return false;
    }
    ordinal++;
    IndexEntry next = snapshot.entry(ordinal);
    if (entry == null || next.part() != entry.part() || next.frame() != entry.frame()) {
      try {
        frame = snapshot.frame(next);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read product " + snapshot.productId(ordinal), e);
      }
    }
    entry = next;
    return true;
  }

  public int ordinal() {
    return ordinal;
  }

  public Product product() {
    return Lines.product(frame, entry);
  }

  /** SHA-256 of the product's line. */
  public Digest digest() {
    return entry.digest();
  }

  /** The product's JSON as it is stored. */
  public byte[] line() {
    return Lines.cut(frame, entry);
  }
}
