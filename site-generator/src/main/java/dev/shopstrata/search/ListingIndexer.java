package dev.shopstrata.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.tree.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the files that listings are narrowed and sorted by. Safe for use by many threads. */
public final class ListingIndexer {
  private final StoreCatalog catalog;
  private final FacetColumns columns;

  public ListingIndexer(StoreCatalog catalog) {
    this.catalog = catalog;
    this.columns = new FacetColumns(catalog);
  }

  /** Covers what a listing's file depends on besides the listing's cards and facets. */
  public Digest digest(Listing listing) {
    MessageDigest sha = Digest.sha256();
    for (int i = 0; i < listing.size(); i++) {
      int position = listing.position(i);
      String line = position + " " + catalog.facetValues(position) + "\n";
      sha.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return Digest.of(sha);
  }

  /** The file of a listing. */
  public byte[] index(Listing listing) {
    Column products = new Column();
    Column prices = new Column();
    Column ratings = new Column();
    Column days = new Column();
    boolean hasRatings = false;
    List<SfProductCatalogItem> cards = listing.cards(0, listing.size());
    for (int i = 0; i < cards.size(); i++) {
      SfProductCatalogItem card = cards.get(i);
      int rating = ProductEntry.tenths(card.rating());
      products.add(listing.position(i));
      prices.add(ProductEntry.units(card.price()) + 1);
      ratings.add(rating);
      days.add(ProductEntry.day(card.createdAt()));
      hasRatings |= rating > 0;
    }
    return SearchJson.of(
        new ListingIndex(
            LocaleSearch.CARDS_AT_ONCE,
            products.toString(),
            prices.toString(),
            hasRatings ? ratings.toString() : null,
            listing.isDated() ? days.toString() : null,
            ranks(cards).toString(),
            listing.facets().stream().map(facet -> facet(facet, listing)).toList()));
  }

  private ListingIndex.Facet facet(SfFacet facet, Listing listing) {
    FacetColumn column = columns.column(facet, listing.size(), listing::position);
    return new ListingIndex.Facet(
        facet.name(), facet.label(), facet.type(), column.values(), column.sets(), column.column());
  }

  private Column ranks(List<SfProductCatalogItem> cards) {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(catalog.locale().tag()));
    if (collator instanceof RuleBasedCollator rules) {
      rules.setNumericCollation(true);
    }
    List<Integer> order =
        IntStream.range(0, cards.size())
            .boxed()
            .sorted(Comparator.comparing(i -> cards.get(i).name(), collator))
            .toList();
    int[] ranks = new int[order.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[order.get(rank)] = rank + 1;
    }
    Column column = new Column();
    IntStream.of(ranks).forEach(column::add);
    return column;
  }
}
