package dev.shopstrata.render;

import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfFacetValue;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.feed.CategoryFeed;
import dev.shopstrata.search.SearchPlaces;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.SitePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The variable {@code listing}: the products of this page of a category or brand. */
final class ListingModel {
  static final Lazy.Shape<ListingModel> SHAPE =
      Lazy.Shape.<ListingModel>named("listing")
          .with("items", Forms.listOf(SfProductCatalogItem.class), ListingModel::items)
          .with("total", Forms.NUMBER, ListingModel::total)
          .with("facets", Forms.listOf(SfFacet.class), ListingModel::facets)
          .with("page", Forms.NUMBER, model -> model.subject.number())
          .with("pages", Forms.NUMBER, model -> model.pages())
          .with("prev", Forms.TEXT, model -> PageModel.prev(model.page))
          .with("next", Forms.TEXT, model -> PageModel.next(model.page))
          .with(
              "trail", Forms.listOf(SfCategoryRef.class), model -> model.subject.trail(model.page))
          .with("facet", Forms.of(SfFacet.class), ListingModel::facet)
          .with("value", Forms.of(SfFacetValue.class), ListingModel::value)
          .with("index", Forms.TEXT, ListingModel::index)
          .with("dated", Forms.BOOLEAN, ListingModel::isDated)
          .with("feed", Forms.TEXT, ListingModel::feed)
          .with("links", Forms.listOf(Link.class), ListingModel::links);

  private final PageRender page;
  private final ListingSubject subject;
  private final Listing listing;

  /** One page of the listing as a link. */
  record Link(int number, String url, boolean current) {}

  private ListingModel(PageRender page, ListingSubject subject) {
    this.page = page;
    this.subject = subject;
    this.listing = subject.listing(page);
  }

  static Object of(PageRender page) {
    return SHAPE.of(new ListingModel(page, (ListingSubject) page.subject()));
  }

  private List<SfProductCatalogItem> items() {
    int size = page.page().template().rules().pageSize();
    int from = (subject.number() - 1) * size;
    int to = Math.min(from + size, listing.size());
    page.read(ReadKind.LISTING, slice(subject, from, to));
    return from < to ? listing.cards(from, to) : List.of();
  }

  /** The products of the page's listing page. */
  static List<SfProductCatalogItem> cards(PageRender page) {
    return new ListingModel(page, (ListingSubject) page.subject()).items();
  }

  private int total() {
    page.read(ReadKind.LISTING, slice(subject, 0, 0));
    return listing.size();
  }

  private Object facets() {
    page.read(ReadKind.FACETS, subject.owner().text() + " " + subject.name());
    return listing.facets();
  }

  /** What the listing is narrowed by; null for a whole one. */
  private Object facet() {
    return subject
        .listedValue()
        .flatMap(this::read)
        .flatMap(v -> v.facet(page.locale()))
        .orElse(null);
  }

  private Object value() {
    return subject
        .listedValue()
        .flatMap(this::read)
        .flatMap(v -> v.shown(page.locale()))
        .orElse(null);
  }

  private Optional<ListedValue> read(ListedValue value) {
    page.read(ReadKind.FACETS, "category " + value.category());
    return Optional.of(value);
  }

  /**
   * The URL of what scripts narrow and sort the listing by, of a value that of its whole category;
   * null without search.
   */
  private Object index() {
    page.read(ReadKind.SETTING, "search.enabled");
    Settings settings = page.store().settings();
    SitePath path =
        new SearchPlaces(settings.url(), page.locale().locale())
            .listing(
                subject.kind(),
                subject.listedValue().map(ListedValue::category).orElse(subject.name()));
    return settings.search().enabled() ? path.url() : null;
  }

  /** The URL of the feed of what is new in a category, on its first page; null without. */
  private Object feed() {
    page.read(ReadKind.SETTING, "feeds.newest");
    page.read(ReadKind.SETTING, "catalog.customerGroup");
    boolean isOn = page.store().settings().touchpoints().feeds().newest() > 0;
    if (!isOn || subject.number() > 1 || subject.owner() != ListingSubject.Owner.CATEGORY) {
      return null;
    }
    return isDated() ? CategoryFeed.url((SfCategory) subject.value(page)) : null;
  }

  private boolean isDated() {
    page.read(ReadKind.DATED, subject.owner().text() + " " + subject.name());
    return listing.isDated();
  }

  private int pages() {
    page.read(ReadKind.PAGE, "pages");
    return subject.pages();
  }

  private List<Link> links() {
    return IntStream.rangeClosed(1, pages())
        .mapToObj(n -> new Link(n, page.store().urls().listingPage(page, n), n == subject.number()))
        .toList();
  }

  private static String slice(ListingSubject subject, int from, int to) {
    return slice(subject.owner().text(), subject.name(), from, to);
  }

  /** The key of a read of {@link ReadKind#LISTING}. */
  static String slice(String kind, String name, int from, int to) {
    return kind + " " + from + "-" + to + " " + name;
  }
}
