package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.index.DigestSink;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.tree.Digest;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A listing over positions of a view. */
final class ProductListing implements Listing {
  private final int size;
  private final IntUnaryOperator positions;
  private final StoreCatalog catalog;
  private final BooleanSupplier dated;
  private final Supplier<List<SfFacet>> facets;

  /**
   * @param positions index in the listing → position in the view
   */
  ProductListing(
      int size,
      IntUnaryOperator positions,
      StoreCatalog catalog,
      BooleanSupplier dated,
      Supplier<List<SfFacet>> facets) {
    this.size = size;
    this.positions = positions;
    this.catalog = catalog;
    this.dated = dated;
    this.facets = facets;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int position(int index) {
    return positions.applyAsInt(index);
  }

  @Override
  public List<SfProductCatalogItem> cards(int from, int to) {
    return slice(from, to).mapToObj(catalog::card).toList();
  }

  @Override
  public Digest digest(int from, int to) {
    DigestSink sink = new DigestSink().number(size()).number(from).number(to);
    slice(from, to).forEach(position -> sink.digest(catalog.cardDigest(position)));
    return sink.finish();
  }

  private IntStream slice(int from, int to) {
    return IntStream.range(from, Math.min(to, size)).map(positions);
  }

  @Override
  public boolean isDated() {
    return dated.getAsBoolean();
  }

  @Override
  public List<SfFacet> facets() {
    return facets.get();
  }

  @Override
  public Digest facetsDigest() {
    DigestSink sink = new DigestSink();
    return sink.list(facets(), new ViewDigests(sink)::facet).finish();
  }
}
