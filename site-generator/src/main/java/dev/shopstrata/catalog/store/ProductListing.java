package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.index.DigestSink;
import dev.shopstrata.catalog.index.MappedInts;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.tree.Digest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A listing over positions of a view. */
final class ProductListing implements Listing {
  private final MappedInts positions;
  private final StoreCatalog catalog;
  private final Supplier<List<SfFacet>> facets;

  ProductListing(MappedInts positions, StoreCatalog catalog, Supplier<List<SfFacet>> facets) {
    this.positions = positions;
    this.catalog = catalog;
    this.facets = facets;
  }

  @Override
  public int size() {
    return positions.size();
  }

  @Override
  public int position(int index) {
    return positions.get(index);
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
    MappedInts slice = positions.slice(from, to);
    return IntStream.range(0, slice.size()).map(slice::get);
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
