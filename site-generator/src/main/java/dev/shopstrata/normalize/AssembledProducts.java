package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Product;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Products by id, each with its extras; of equal ids the first is kept, the others refused. */
final class AssembledProducts implements Iterator<Product> {
  private final Iterator<RecordSorter.Entry> products;
  private final Iterator<RecordSorter.Entry> extras;
  private final SnapshotAssembly assembly;
  private final PositionWriter positions;
  private RecordSorter.Entry nextProduct;
  private RecordSorter.Entry nextExtra;
  private long count;
  private long variants;

  AssembledProducts(
      Iterator<RecordSorter.Entry> products,
      Iterator<RecordSorter.Entry> extras,
      SnapshotAssembly assembly,
      PositionWriter positions) {
    this.products = products;
    this.extras = extras;
    this.assembly = assembly;
    this.positions = positions;
    this.nextProduct = advance(products);
    this.nextExtra = advance(extras);
  }

  @Override
  public boolean hasNext() {
    return nextProduct != null;
  }

  @Override
  public Product next() {
    if (nextProduct == null) {
      throw new NoSuchElementException();
    }
    String id = nextProduct.key();
    HeldProduct held = RecordText.read(HeldProduct.class, nextProduct.value());
    Product product = held.product();
    nextProduct = advance(products);
    while (nextProduct != null && nextProduct.key().equals(id)) {
      HeldProduct other = RecordText.read(HeldProduct.class, nextProduct.value());
      assembly.quarantine(
          other.at(),
          "there is another product with this id before it",
          RecordText.of(other.product()));
      nextProduct = advance(products);
    }
    List<Extra> own = new ArrayList<>();
    while (nextExtra != null && nextExtra.key().equals(id)) {
      own.add(RecordText.read(Extra.class, nextExtra.value()));
      nextExtra = advance(extras);
    }
    assembly.tally().written();
    count++;
    variants += Math.max(1, product.variants().size());
    positions.product(held, own);
    return ProductCompletion.complete(product, own);
  }

  long products() {
    return count;
  }

  /** Sellable forms: a product without variants counts as one. */
  long variants() {
    return variants;
  }

  private static RecordSorter.Entry advance(Iterator<RecordSorter.Entry> entries) {
    return entries.hasNext() ? entries.next() : null;
  }
}
