package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.BundleParts;
import dev.shopstrata.bundle.BundleWriter;
import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.image.ImageMaker;
import dev.shopstrata.plan.MovedUrls;
import dev.shopstrata.plan.PageSet;
import dev.shopstrata.plan.PlanUnit;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.RedirectsFile;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.plan.Subject;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.render.ReadResolver;
import dev.shopstrata.render.RenderedPage;
import dev.shopstrata.render.StoreRenderer;
import dev.shopstrata.render.StoreSite;
import dev.shopstrata.seo.Indexing;
import dev.shopstrata.seo.SitemapBuilder;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.FileContent;
import dev.shopstrata.tree.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One store's pages and files on their way into its bundle. Units run on any thread; a page whose
 * reads all still hold is kept from the last bundle.
 */
final class StoreRun implements AutoCloseable {
  private final PlannedStore store;
  private final StoreSite site;
  private final StoreRenderer renderer;
  private final ReadResolver reads;
  private final List<PlanUnit> units;
  private final PageProblems problems = new PageProblems();
  private final BundleWriter bundle;
  private final StoreState state;
  private final SitemapSpill sitemap;
  private final TouchpointRun touchpoints;
  private final ImageRun images;
  private final LastFiles last;
  private final Path directory;
  private final Optional<String> environment;
  private final AtomicLong changedPages = new AtomicLong();

  /**
   * @param directory the store's folder below the output directory
   */
  StoreRun(
      PlannedStore store,
      StoreSite site,
      StoreRenderer renderer,
      Path directory,
      ImageMaker maker,
      Workspace workspace)
      throws IOException {
    this.store = store;
    this.site = site;
    this.directory = directory;
    this.environment = workspace.environment();
    this.renderer = renderer;
    this.reads = renderer.reads();
    this.units = store.plan().units();
    Path work = workspace.folder("stores/" + store.id());
    this.bundle = BundleWriter.open(store.id(), directory);
    this.images = new ImageRun(maker, bundle);
    try {
      this.state =
          StoreState.open(
              directory, work, workspace.version(), bundle.lastId(), unitCount(store.plan()));
      this.sitemap = new SitemapSpill(work.resolve("sitemap"), units.size());
      this.touchpoints = new TouchpointRun(store, renderer.cards(), work);
      this.last = new LastFiles(state, bundle);
    } catch (IOException e) {
      bundle.close();
      throw e;
    }
  }

  /** How many units a store has: those of pages, then those of its catalog. */
  static int unitCount(SitePlan plan) {
    return plan.units().size() + TouchpointRun.units(plan).size();
  }

  /** Works off a unit; gives how many pages it has. */
  int unit(int index) throws IOException {
    return index < units.size() ? pages(index) : catalog(index);
  }

  private int catalog(int index) throws IOException {
    int number = index - units.size();
    List<PageState> states = new ArrayList<>();
    try (UnitOutput output = bundle.unit()) {
      for (PageState made : touchpoints.unit(number, last, output)) {
        states.add(withImages("/" + made.path(), touchpoints.locale(number), made));
      }
    }
    states.forEach(made -> problems.add(made.problems()));
    state.append(index, states);
    return 0;
  }

  private int pages(int index) throws IOException {
    PlanUnit unit = units.get(index);
    PageSet set = store.plan().sets().get(unit.set());
    List<PageState> states = new ArrayList<>(unit.size());
    SitemapBuilder urls = new SitemapBuilder(store.plan().settings());
    try (UnitOutput output = bundle.unit()) {
      for (int i = unit.from(); i < unit.to(); i++) {
        PlannedPage page = set.page(i);
        PageState made =
            withImages(
                page.url(),
                page.locale().tag(),
                kept(page, output).orElseGet(() -> rendered(page, output)));
        problems.add(made.problems());
        states.add(made);
        urls.add(page, site.alternates().apply(page), updatedAt(page));
      }
    }
    state.append(index, states);
    sitemap.put(index, urls.build());
    return unit.size();
  }

  private NavigableMap<String, String> headers(PlannedPage page) {
    NavigableMap<String, String> headers = new TreeMap<>();
    Indexing.robots(store.plan().settings(), page.template().rules())
        .ifPresent(robots -> headers.put(Indexing.HEADER, robots));
    return headers;
  }

  private Optional<Instant> updatedAt(PlannedPage page) {
    return page.subject() instanceof Subject.OfProduct product
        ? store.plan().catalogs().get(page.locale().tag()).updatedAt(product.position())
        : Optional.empty();
  }

  private PageState withImages(String url, String locale, PageState made) {
    List<Problem> wrong = images.make(url, renderer.images(locale, made.reads()));
    return wrong.isEmpty() ? made : made.with(wrong.stream().map(this::inStore).toList());
  }

  private Problem inStore(Problem problem) {
    return problem.inStore(store.id().value());
  }

  private Optional<PageState> kept(PlannedPage page, UnitOutput output) {
    Optional<PageState> known =
        state
            .last(page.file())
            .filter(last -> last.identity().equals(PageRecord.identity(page)))
            .filter(last -> last.reads().stream().allMatch(read -> reads.holds(page, read)));
    Optional<SiteFile> file =
        known
            .flatMap(last -> bundle.last(page.file()))
            .filter(last -> last.headers().equals(headers(page)));
    file.ifPresent(last -> output.keep(last, PageRecord.provenance(page, known.get().reads())));
    return file.flatMap(last -> known);
  }

  private PageState rendered(PlannedPage page, UnitOutput output) {
    RenderedPage rendered = renderer.render(page);
    if (!rendered.hasErrors()) {
      Delivery delivery =
          new Delivery(
              MediaType.of(page.file().value()),
              CacheClass.PAGE,
              headers(page),
              PageRecord.tags(page));
      Optional<SiteFile> last = bundle.last(page.file());
      SiteFile made =
          output.put(
              page.file(),
              rendered.html(),
              delivery,
              PageRecord.provenance(page, rendered.reads()));
      if (last.filter(file -> file.sha256().equals(made.sha256())).isEmpty()) {
        changedPages.incrementAndGet();
      }
    }
    return new PageState(
        page.file(), PageRecord.identity(page), rendered.reads(), rendered.problems(), List.of());
  }

  /** Adds what is no page; runs once, after all units. */
  private void files() throws IOException {
    try (UnitOutput output = bundle.unit()) {
      new StoreFiles(store, output).write(sitemap.inOrder());
      touchpoints.finish(output);
      images.finish(output);
    }
  }

  /** Publishes the bundle, or, when a page has an error, keeps the last one and gives nothing. */
  Optional<Bundle> finish() throws IOException {
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    files();
    state.prepare();
    Content written = new BytesContent(RedirectsFile.of(store.plan().redirects()));
    Content redirects = store.moved().map(moved -> content(moved.redirects())).orElse(written);
    Content ledger =
        store
            .moved()
            .flatMap(MovedUrls::ledger)
            .map(StoreRun::content)
            .orElse(new BytesContent(""));
    BundleParts beside = new BundleParts(redirects, store.headers(), ledger, environment);
    Bundle made = bundle.commit(store.asOf(), store.plan().pageCount(), beside);
    state.commit(made.id());
    new UnknownUrls(directory).keep(store.moved().flatMap(MovedUrls::rest));
    return Optional.of(made);
  }

  private static Content content(Path file) {
    try {
      return new FileContent(file, Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether pages show pictures that are encoded here. */
  boolean hasPictures() {
    return images.hasVariants();
  }

  long changedPages() {
    return changedPages.get();
  }

  PageProblems problems() {
    return problems;
  }

  @Override
  public void close() throws IOException {
    try (bundle;
        state;
        touchpoints) {
      sitemap.close();
    }
  }
}
