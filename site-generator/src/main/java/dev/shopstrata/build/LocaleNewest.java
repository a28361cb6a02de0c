package dev.shopstrata.build;

import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.feed.CategoryFeed;
import dev.shopstrata.feed.NewestFeeds;
import dev.shopstrata.render.Read;
import dev.shopstrata.render.ReadKind;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.MediaType;
import dev.shopstrata.tree.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The feeds of what is new in the categories of one language. */
final class LocaleNewest {
  private static final String KIND = "feed";

  private final StoreCatalog catalog;
  private final NewestFeeds feeds;

  LocaleNewest(Settings settings, StoreCatalog catalog) {
    this.catalog = catalog;
    this.feeds = new NewestFeeds(settings, catalog);
  }

  /** Makes or keeps the files of a unit; a category without dated products has none. */
  List<PageState> make(CatalogUnit unit, LastFiles last, UnitOutput output) {
    List<PageState> states = new ArrayList<>();
    for (SfCategory category : catalog.allCategories().subList(unit.from(), unit.to())) {
      feeds.of(category).ifPresent(feed -> states.add(made(feed, last, output)));
    }
    return states;
  }

  private PageState made(CategoryFeed feed, LastFiles last, UnitOutput output) {
    SitePath path = feed.path();
    List<Read> reads = feed.positions().stream().map(this::read).toList();
    String identity = feeds.identity(feed);
    Optional<SiteFile> file = last.same(path, identity, reads).flatMap(same -> last.file(path));
    if (file.isPresent()) {
      output.keep(file.get(), PageRecord.generated(KIND));
    } else {
      List<String> tags = List.of(KIND, "category:" + feed.category().id());
      output.put(
          path,
          feeds.atom(feed),
          Delivery.of(MediaType.of(path.value()), CacheClass.PAGE, tags),
          PageRecord.generated(KIND));
    }
    return new PageState(path, identity, reads, List.of(), List.of());
  }

  private Read read(int position) {
    return new Read(ReadKind.PRODUCT, catalog.productId(position), catalog.productDigest(position));
  }
}
