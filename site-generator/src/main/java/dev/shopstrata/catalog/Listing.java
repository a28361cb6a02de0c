package dev.shopstrata.catalog;

import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.tree.Digest;
import java.util.List;

/** An ordered set of products that listing pages are cut from. */
public interface Listing {
  int size();

  /** The position in the view of the product at an index from 0. */
  int position(int index);

  /** Cards {@code from} (inclusive) to {@code to} (exclusive). */
  List<SfProductCatalogItem> cards(int from, int to);

  /** Covers {@link #size} and {@link #cards} of the same range. */
  Digest digest(int from, int to);

  /** Whether any of the products says since when it is in the range. */
  boolean isDated();

  /** Facets over the whole listing, in the settings' order, values by label. */
  List<SfFacet> facets();

  /** Covers {@link #facets}. */
  Digest facetsDigest();
}
