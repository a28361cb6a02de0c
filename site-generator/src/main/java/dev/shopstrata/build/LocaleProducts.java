package dev.shopstrata.build;

import dev.shopstrata.api.ApiPlaces;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.feed.FeedPart;
import dev.shopstrata.feed.LocaleFeeds;
import dev.shopstrata.render.Read;
import dev.shopstrata.render.ReadKind;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.SitePath;
import java.util.ArrayList;
import java.util.List;

/** What a store's products in one language give to others than browsers. */
final class LocaleProducts {
  private final StoreCatalog catalog;
  private final ApiPlaces places;
  private final LocaleFeeds feeds;
  private final FeedProblems problems;
  private final String identity;

  LocaleProducts(StoreSource source, StoreCatalog catalog) {
    Settings settings = source.settings();
    this.catalog = catalog;
    this.places = new ApiPlaces(settings.url(), catalog.locale());
    this.feeds = new LocaleFeeds(settings, catalog.locale());
    this.problems = new FeedProblems(source);
    this.identity =
        String.join(
            " ",
            "product",
            catalog.locale().tag(),
            settings.url().toString(),
            settings.touchpoints().toString(),
            problems.identity());
  }

  LocaleFeeds feeds() {
    return feeds;
  }

  /** Makes or keeps what the products of a unit give, in their order. */
  List<PageState> make(CatalogUnit unit, LastFiles last) {
    List<PageState> states = new ArrayList<>();
    for (int position = unit.from(); position < unit.to(); position++) {
      String id = catalog.productId(position);
      SitePath path = places.product(id);
      List<Read> reads = List.of(new Read(ReadKind.PRODUCT, id, catalog.productDigest(position)));
      int at = position;
      states.add(last.same(path, identity, reads).orElseGet(() -> made(path, reads, at)));
    }
    return states;
  }

  private PageState made(SitePath path, List<Read> reads, int position) {
    SfProduct product = catalog.product(position);
    FeedPart part = feeds.part(product);
    return new PageState(path, identity, reads, problems.of(product, part.lacks()), part.texts());
  }
}
