package dev.shopstrata.normalize;

import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.sort.RecordSorter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/** Products by id, each with its extras; of equal ids the first is kept, the others refused. */
final class AssembledProducts implements Iterator<Product> {
  private final Iterator<RecordSorter.Entry> products;
  private final Iterator<RecordSorter.Entry> extras;
  private final Set<String> categories;
  private final SnapshotAssembly assembly;
  private final PositionWriter positions;
  private RecordSorter.Entry nextProduct;
  private RecordSorter.Entry nextExtra;
  private long count;
  private long variants;

  AssembledProducts(
      Iterator<RecordSorter.Entry> products,
      Iterator<RecordSorter.Entry> extras,
      Set<String> categories,
      SnapshotAssembly assembly,
      PositionWriter positions) {
    this.products = products;
    this.extras = extras;
    this.categories = categories;
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
    ProductCompletion completion = new ProductCompletion(product, own);
    List<Review> reviews = completion.reviews();
    reviews.forEach(assembly::keep);
    if (reviews.size() < own.stream().filter(extra -> extra.review() != null).count()) {
      assembly.tally().note("of reviews with one id the first was kept", "product " + id);
    }
    return completion.complete(links(product, held.at()));
  }

  private List<CategoryLink> links(Product product, SourcePosition at) {
    List<CategoryLink> links = new ArrayList<>();
    for (CategoryLink link : product.categories()) {
      if (categories.contains(link.id())) {
        links.add(link);
      } else {
        assembly
            .tally()
            .note("a reference to a category that is not there was dropped", at.toString());
      }
    }
    return links;
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
