package dev.shopstrata.build;

import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.render.CardRenderer;
import dev.shopstrata.render.Read;
import dev.shopstrata.render.ReadKind;
import dev.shopstrata.render.RenderedCards;
import dev.shopstrata.search.LocaleSearch;
import dev.shopstrata.search.SearchFile;
import dev.shopstrata.search.SearchIndexer;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.MediaType;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What makes a store's products findable in one language: the index of words, and cards. */
final class LocaleFinder implements AutoCloseable {
  private static final String KIND = "search";

  private final StoreCatalog catalog;
  private final LocaleSearch search;
  private final CardRenderer cards;
  private final Path work;
  private final UnitSpill entries;
  private final String identity;

  /**
   * @param work a folder of its own that goes away with the build
   */
  LocaleFinder(Settings settings, StoreCatalog catalog, CardRenderer cards, Path work)
      throws IOException {
    this.catalog = catalog;
    this.search = new LocaleSearch(settings.url(), settings.search(), catalog.locale());
    this.cards = cards;
    this.work = work;
    this.entries =
        new UnitSpill(
            work.resolve("entries"), CatalogUnit.Kind.SEARCH.units(catalog.productCount()));
    this.identity = String.join(" ", KIND, catalog.locale().tag(), settings.search().toString());
  }

  /** Makes or keeps the entries of a unit's products, and their cards. */
  List<PageState> make(CatalogUnit unit, LastFiles last, UnitOutput output) throws IOException {
    List<PageState> states = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int at = unit.from(); at < unit.to(); at++) {
      PageState entry = entry(at, last);
      lines.addAll(entry.parts());
      states.add(entry);
    }
    entries.put(unit.number(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    for (int from = unit.from(); from < unit.to(); from += LocaleSearch.CARDS_AT_ONCE) {
      states.add(cards(from, Math.min(unit.to(), from + LocaleSearch.CARDS_AT_ONCE), last, output));
    }
    return states;
  }

  private PageState entry(int at, LastFiles last) {
    SitePath path = search.places().entry(at);
    String id = catalog.productId(at);
    List<Read> reads = List.of(new Read(ReadKind.PRODUCT, id, catalog.productDigest(at)));
    return last.same(path, identity, reads)
        .orElseGet(
            () -> {
              String line = search.entry(catalog.product(at));
              return new PageState(path, identity, reads, List.of(), List.of(line));
            });
  }

  private PageState cards(int from, int to, LastFiles last, UnitOutput output) {
    SitePath path = search.places().cards(from / LocaleSearch.CARDS_AT_ONCE);
    String tag = catalog.locale().tag();
    String made = "cards " + tag + " " + ids(from, to);
    Optional<PageState> known =
        last.state()
            .last(path)
            .filter(state -> state.identity().equals(made))
            .filter(state -> cards.hold(tag, state.reads()));
    Optional<SiteFile> file = known.flatMap(state -> last.file(path));
    if (file.isPresent()) {
      output.keep(file.get(), PageRecord.generated(KIND));
      return known.get();
    }
    RenderedCards rendered = cards.cards(tag, from, to);
    if (!rendered.hasErrors()) {
      put(output, new SearchFile(path, search.cards(rendered.html()), false));
    }
    return new PageState(path, made, rendered.reads(), rendered.problems(), List.of());
  }

  private String ids(int from, int to) {
    List<String> ids = new ArrayList<>();
    for (int at = from; at < to; at++) {
      ids.add(catalog.productId(at));
    }
    return String.join(" ", ids);
  }

  /** Writes the index when all units are done. */
  void finish(UnitOutput output) throws IOException {
    try (SearchIndexer indexer = new SearchIndexer(catalog, search.places(), work)) {
      for (int unit = 0; unit < entries.units(); unit++) {
        indexer.add(new String(entries.get(unit), StandardCharsets.UTF_8).lines().toList());
      }
      indexer.finish(file -> put(output, file));
    }
  }

  private static void put(UnitOutput output, SearchFile file) {
    CacheClass cache = file.named() ? CacheClass.IMMUTABLE : CacheClass.PAGE;
    Delivery delivery = Delivery.of(MediaType.of(file.path().value()), cache, List.of(KIND));
    output.put(file.path(), file.json(), delivery, PageRecord.generated(KIND));
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }
}
