package dev.shopstrata.build;

import dev.shopstrata.api.LocaleApi;
import dev.shopstrata.bundle.UnitOutput;
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
import java.util.Optional;

/** What a store's products in one language give to the API and the feeds. */
final class LocaleProducts {
  private final StoreCatalog catalog;
  private final LocaleApi api;
  private final LocaleFeeds feeds;
  private final boolean hasApi;
  private final ApiOutput files;
  private final FeedProblems problems;
  private final String identity;

  LocaleProducts(StoreSource source, StoreCatalog catalog, LocaleApi api, LocaleFeeds feeds) {
    Settings settings = source.settings();
    this.catalog = catalog;
    this.api = api;
    this.feeds = feeds;
    this.hasApi = settings.touchpoints().api();
    this.files = new ApiOutput(settings);
    this.problems = new FeedProblems(source);
    this.identity =
        String.join(
            " ",
            "products",
            catalog.locale().tag(),
            settings.url().toString(),
            settings.touchpoints().toString(),
            settings.catalog().prices().customerGroup().toString(),
            problems.identity());
  }

  /** Makes or keeps what the products of a unit give, in their order; then the file of all. */
  List<PageState> make(CatalogUnit unit, LastFiles last, UnitOutput output) {
    List<PageState> states = new ArrayList<>();
    List<Optional<byte[]>> written = new ArrayList<>();
    for (int at = unit.from(); at < unit.to(); at++) {
      String id = catalog.productId(at);
      List<Read> reads = List.of(new Read(ReadKind.PRODUCT, id, catalog.productDigest(at)));
      SitePath path = api.places().product(id);
      Optional<PageState> kept = kept(path, reads, identity, last, output);
      Optional<SfProduct> made =
          kept.isPresent() ? Optional.empty() : Optional.of(catalog.product(at));
      written.add(made.filter(product -> hasApi).map(api::product));
      written.get(written.size() - 1).ifPresent(j -> files.put(output, path, j, "product:" + id));
      states.add(kept.orElseGet(() -> state(path, reads, made.orElseThrow())));
    }
    if (hasApi) {
      states.add(all(unit, states, written, last, output));
    }
    return states;
  }

  private PageState state(SitePath path, List<Read> reads, SfProduct product) {
    FeedPart part = feeds.part(product);
    return new PageState(path, identity, reads, problems.of(product, part.lacks()), part.texts());
  }

  /**
   * @param written the products that are new or changed
   */
  private PageState all(
      CatalogUnit unit,
      List<PageState> states,
      List<Optional<byte[]>> written,
      LastFiles last,
      UnitOutput output) {
    int page = unit.number() + 1;
    SitePath path = api.places().products(page);
    List<Read> reads = states.stream().flatMap(state -> state.reads().stream()).toList();
    String whole = identity + " of " + catalog.productCount();
    return kept(path, reads, whole, last, output)
        .orElseGet(
            () -> {
              List<byte[]> json = new ArrayList<>();
              for (int i = 0; i < written.size(); i++) {
                int at = unit.from() + i;
                json.add(written.get(i).orElseGet(() -> api.product(catalog.product(at))));
              }
              files.put(output, path, api.products(json, page), "");
              return new PageState(path, whole, reads, List.of(), List.of());
            });
  }

  private Optional<PageState> kept(
      SitePath path, List<Read> reads, String made, LastFiles last, UnitOutput output) {
    return hasApi ? files.kept(path, made, reads, last, output) : last.same(path, made, reads);
  }
}
