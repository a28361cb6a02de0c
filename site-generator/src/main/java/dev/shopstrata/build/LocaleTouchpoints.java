package dev.shopstrata.build;

import dev.shopstrata.api.LocaleApi;
import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.feed.FeedName;
import dev.shopstrata.feed.LocaleFeeds;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.MediaType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One language of a store's catalog on its way to the API and the feeds. */
final class LocaleTouchpoints implements AutoCloseable {
  private final Settings settings;
  private final LocaleApi api;
  private final LocaleFeeds feeds;
  private final LocaleProducts products;
  private final LocaleListings categories;
  private final LocaleListings brands;
  private final List<FeedSpill> spills = new ArrayList<>();

  /**
   * @param work a folder of its own that goes away with the build
   */
  LocaleTouchpoints(StoreSource source, StoreCatalog catalog, Path work) throws IOException {
    this.settings = source.settings();
    this.api = new LocaleApi(settings, catalog);
    this.feeds = new LocaleFeeds(settings, catalog.locale());
    this.products = new LocaleProducts(source, catalog, api, feeds);
    this.categories = new LocaleListings(LocaleListings.Kind.CATEGORY, settings, catalog, api);
    this.brands = new LocaleListings(LocaleListings.Kind.BRAND, settings, catalog, api);
    int units = CatalogUnit.Kind.PRODUCTS.units(catalog.productCount());
    for (FeedName name : feeds.names()) {
      spills.add(
          new FeedSpill(name.path(settings.url(), catalog.locale()), spills.size(), work, units));
    }
  }

  /** Makes or keeps what a unit gives; from any thread. */
  List<PageState> make(CatalogUnit unit, LastFiles last, UnitOutput output) throws IOException {
    return switch (unit.kind()) {
      case PRODUCTS -> {
        List<PageState> states = products.make(unit, last, output);
        for (FeedSpill spill : spills) {
          spill.put(unit.number(), states);
        }
        yield states;
      }
      case CATEGORIES -> categories.make(unit, last, output);
      case BRANDS -> brands.make(unit, last, output);
      case SEARCH, NARROWING, NEWEST ->
          throw new IllegalArgumentException("made elsewhere: " + unit);
    };
  }

  /** Writes the files that there is one of, and those that are joined of what all units gave. */
  void finish(UnitOutput output) throws IOException {
    if (settings.touchpoints().api()) {
      ApiOutput files = new ApiOutput(settings);
      files.put(output, api.places().index(), api.index(), "");
      files.put(output, api.places().openApi(), api.openApi(), "");
      files.put(output, api.places().categories(), api.categories(), "");
      files.put(output, api.places().brands(), api.brands(), "");
    }
    for (FeedSpill feed : spills) {
      output.put(
          feed.path(),
          feed.joined(feeds),
          Delivery.of(MediaType.of(feed.path().value()), CacheClass.PAGE, List.of("feed")),
          PageRecord.generated("feed"));
    }
  }

  @Override
  public void close() throws IOException {
    for (FeedSpill feed : spills) {
      feed.close();
    }
  }
}
