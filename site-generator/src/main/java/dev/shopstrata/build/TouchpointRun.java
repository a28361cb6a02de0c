package dev.shopstrata.build;

import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.feed.FeedName;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.MediaType;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** One store's catalog on its way to others than browsers: the static API, product feeds. */
final class TouchpointRun implements AutoCloseable {
  private final Settings settings;
  private final List<CatalogUnit> units;
  private final NavigableMap<String, LocaleProducts> products = new TreeMap<>();
  private final List<FeedSpill> feeds = new ArrayList<>();

  /**
   * @param work a folder that goes away with the build
   */
  TouchpointRun(PlannedStore store, Path work) throws IOException {
    SitePlan plan = store.plan();
    this.settings = plan.settings();
    this.units = units(plan);
    if (!units.isEmpty()) {
      for (StoreCatalog catalog : plan.catalogs().values()) {
        LocaleProducts ofLocale = new LocaleProducts(store.source(), catalog);
        products.put(catalog.locale().tag(), ofLocale);
      }
      openFeeds(plan, work);
    }
  }

  private void openFeeds(SitePlan plan, Path work) throws IOException {
    for (StoreCatalog catalog : plan.catalogs().values()) {
      List<FeedName> names = FeedName.of(settings.touchpoints().feeds());
      for (int feed = 0; feed < names.size(); feed++) {
        Path file = work.resolve("feed-" + feeds.size());
        int count = CatalogUnit.count(catalog.productCount());
        SitePath path = names.get(feed).path(settings.url(), catalog.locale());
        feeds.add(new FeedSpill(catalog.locale(), feed, path, file, count));
      }
    }
  }

  /** The work there is, in the order of the store's languages. */
  static List<CatalogUnit> units(SitePlan plan) {
    List<CatalogUnit> units = new ArrayList<>();
    if (plan.settings().touchpoints().any()) {
      for (StoreCatalog catalog : plan.catalogs().values()) {
        int count = catalog.productCount();
        for (int from = 0; from < count; from += CatalogUnit.SIZE) {
          int to = Math.min(count, from + CatalogUnit.SIZE);
          units.add(new CatalogUnit(catalog.locale(), from, to));
        }
      }
    }
    return units;
  }

  /** Makes or keeps what a unit gives; from any thread. */
  List<PageState> unit(int index, LastFiles last) throws IOException {
    CatalogUnit unit = units.get(index);
    List<PageState> states = products.get(unit.locale().tag()).make(unit, last);
    for (FeedSpill feed : feeds) {
      if (feed.isOf(unit.locale())) {
        feed.put(unit.number(), states);
      }
    }
    return states;
  }

  /** Writes the files that are joined of what all units gave. */
  void finish(UnitOutput output) throws IOException {
    for (FeedSpill feed : feeds) {
      LocaleProducts ofLocale = products.get(feed.locale().tag());
      String type = MediaType.of(feed.path().value());
      output.put(
          feed.path(),
          feed.joined(ofLocale.feeds()),
          Delivery.of(type, CacheClass.PAGE, List.of("feed")),
          PageRecord.generated("feed"));
    }
  }

  @Override
  public void close() throws IOException {
    for (FeedSpill feed : feeds) {
      feed.close();
    }
  }
}
