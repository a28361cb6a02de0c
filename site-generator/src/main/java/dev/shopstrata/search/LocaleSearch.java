package dev.shopstrata.search;

import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.content.HtmlNodes;
import dev.shopstrata.store.SearchSettings;
import dev.shopstrata.store.SiteUrl;
import dev.shopstrata.store.StoreLocale;
import java.util.List;

/** The search of one store in one language, piece by piece. Safe for use by many threads. */
public final class LocaleSearch {
  /** Cards in one file; never depends on the machine. */
  public static final int CARDS_AT_ONCE = 16;

  private final SearchPlaces places;
  private final TermWeigher weigher;

  public LocaleSearch(SiteUrl site, SearchSettings settings, StoreLocale locale) {
    this.places = new SearchPlaces(site, locale);
    this.weigher = new TermWeigher(settings);
  }

  public SearchPlaces places() {
    return places;
  }

  /** What a product gives to the index, on one line. */
  public String entry(SfProduct product) {
    return ProductEntry.of(product, weigher.weigh(product)).line();
  }

  /** A file of cards, as a template made them. */
  public byte[] cards(List<String> html) {
    return SearchJson.of(html.stream().map(HtmlNodes::of).toList());
  }
}
