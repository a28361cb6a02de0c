package dev.shopstrata.catalog;

import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.tree.Digest;
import java.util.List;

/** A listing held in memory, without facets. */
record FakeListing(List<SfProductCatalogItem> all) implements Listing {
  @Override
  public int size() {
    return all.size();
  }

  @Override
  public int position(int index) {
    return index;
  }

  @Override
  public List<SfProductCatalogItem> cards(int from, int to) {
    return all.subList(from, to);
  }

  @Override
  public Digest digest(int from, int to) {
    return Digest.of(size() + " " + cards(from, to));
  }

  @Override
  public boolean isDated() {
    return all.stream().anyMatch(card -> card.createdAt() != null);
  }

  @Override
  public Digest facetsDigest() {
    return Digest.of("");
  }

  @Override
  public List<SfFacet> facets() {
    return List.of();
  }
}
