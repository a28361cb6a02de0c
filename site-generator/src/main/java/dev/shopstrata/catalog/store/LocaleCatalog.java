package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Boundary;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.FacetValue;
import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.ProductAddress;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.index.CategoryTree;
import dev.shopstrata.catalog.index.DigestSink;
import dev.shopstrata.catalog.index.SlimRecord;
import dev.shopstrata.catalog.view.SfBrand;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A store's catalog in one locale, over mapped files. */
final class LocaleCatalog implements StoreCatalog {
  private final StoreView store;
  private final ShownProducts shown;
  private final Selection selection;
  private final SlugTable suffixes;
  private final SaleChooser chooser;
  private final CardAssembler cards;
  private final ProductAssembler products;
  private final Kept<LocaleCategories> categories;
  private final Kept<List<SfBrand>> brands;
  private final ViewListings listings;
  private final RecentCards recent = new RecentCards(this::assembled);
  private final Kept<Digest> categoriesDigest = new Kept<>(this::digestOfCategories);
  private final Kept<Digest> brandsDigest = new Kept<>(this::digestOfBrands);

  LocaleCatalog(
      StoreView store,
      ShownProducts shown,
      Selection selection,
      SlugTable suffixes,
      SaleChooser chooser) {
    StoreLocale locale = shown.locale();
    this.store = store;
    this.shown = shown;
    this.selection = selection;
    this.suffixes = suffixes;
    this.chooser = chooser;
    this.cards = new CardAssembler(store, locale, chooser);
    this.products =
        new ProductAssembler(
            new ViewTexts(locale, store.richText()),
            chooser,
            store.categories().tree(),
            id -> position(id).isPresent());
    this.categories = new Kept<>(new CategoryAssembler(store, locale, selection)::assemble);
    this.brands = new Kept<>(() -> LocaleBrands.assemble(store, locale, selection));
    this.listings = new ViewListings(store, this);
  }

  @Override
  public StoreLocale locale() {
    return shown.locale();
  }

  @Override
  public int productCount() {
    return selection.size();
  }

  Selection selection() {
    return selection;
  }

  CardAssembler cards() {
    return cards;
  }

  /** How often the suffix of the product's id stands at the end of its slug. */
  int slugRounds(int position) {
    return suffixes.rounds(position);
  }

  LocaleCategories shownCategories() {
    return categories.get();
  }

  private int ordinal(int position) {
    return selection.ordinals().get(position);
  }

  private SlimRecord slim(int position) {
    return store.records().slim(ordinal(position));
  }

  @Override
  public SfProduct product(int position) {
    return products.product(
        store.records().product(ordinal(position)),
        store.records().reviews(ordinal(position), store.settings().catalog().reviews()),
        card(position),
        categories.get());
  }

  @Override
  public SfProductCatalogItem card(int position) {
    return recent.card(position);
  }

  private SfProductCatalogItem assembled(int position) {
    return cards.card(slim(position), suffixes.rounds(position), categories.get());
  }

  @Override
  public String productId(int position) {
    return store.records().productId(ordinal(position));
  }

  @Override
  public String productUrl(int position) {
    return cards.url(slim(position), suffixes.rounds(position), categories.get());
  }

  @Override
  public Optional<Instant> createdAt(int position) {
    return Optional.ofNullable(slim(position).head().createdAt());
  }

  @Override
  public Optional<Instant> updatedAt(int position) {
    return Optional.ofNullable(slim(position).head().updatedAt());
  }

  @Override
  public ProductAddress address(int position) {
    return cards.address(slim(position), suffixes.rounds(position), categories.get());
  }

  @Override
  public Digest productDigest(int position) {
    SlimRecord slim = slim(position);
    DigestSink sink = new DigestSink();
    ViewDigests views = new ViewDigests(sink);
    store.records().digest(ordinal(position), sink);
    sink.number(store.settings().catalog().reviews());
    sink.list(locale().chain(), sink::text).list(store.settings().images().hosts(), sink::text);
    views.card(card(position));
    Choice choice = chooser.choose(slim.sale());
    sink.value(choice.stock().availableFrom());
    sink.list(
        choice.variants(),
        variant -> {
          views.price(PriceAssembler.price(variant.price()));
          StockState stock = variant.stock();
          sink.value(stock.availability()).value(stock.quantity()).value(stock.availableFrom());
        });
    LocaleCategories shownCategories = categories.get();
    CategoryTree tree = store.categories().tree();
    List<CategoryLink> links = slim.head().links();
    sink.list(
        shownCategories.shown(links, tree),
        index -> sink.list(shownCategories.trails().get(index), views::reference));
    sink.value(shownCategories.primary(links, tree).orElse(null));
    sink.list(slim.relations(), id -> sink.value(position(id).isPresent()));
    return sink.finish();
  }

  @Override
  public Digest cardDigest(int position) {
    return recent.digest(position);
  }

  @Override
  public OptionalInt position(String productId) {
    OptionalInt ordinal = store.records().ordinal(productId);
    int found = ordinal.isEmpty() ? -1 : selection.ordinals().find(ordinal.getAsInt());
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  @Override
  public List<SfCategory> categories() {
    return categories.get().tops();
  }

  @Override
  public List<SfCategory> allCategories() {
    return categories.get().all();
  }

  @Override
  public Optional<SfCategory> category(String categoryId) {
    return categories.get().at(store.categories().tree().index(categoryId));
  }

  @Override
  public Digest categoriesDigest() {
    return categoriesDigest.get();
  }

  @Override
  public Listing categoryListing(String categoryId) {
    return listings.category(categoryId);
  }

  @Override
  public boolean hasLandings() {
    return !store.settings().listings().landing().facets().isEmpty();
  }

  @Override
  public Listing valueListing(String categoryId, FacetValue value) {
    return listings.value(categoryId, value);
  }

  @Override
  public List<SfBrand> brands() {
    return brands.get();
  }

  @Override
  public Digest brandsDigest() {
    return brandsDigest.get();
  }

  @Override
  public Listing brandListing(String brandName) {
    return listings.brand(brandName);
  }

  @Override
  public List<SfFacet> facets() {
    return listings.facets();
  }

  @Override
  public List<FacetValue> facetValues(int position) {
    return listings.values(position);
  }

  @Override
  public List<Boundary> boundaries() {
    return shown.boundaries();
  }

  private Digest digestOfCategories() {
    DigestSink sink = new DigestSink();
    return sink.list(allCategories(), new ViewDigests(sink)::category).finish();
  }

  private Digest digestOfBrands() {
    DigestSink sink = new DigestSink();
    return sink.list(brands(), new ViewDigests(sink)::brand).finish();
  }
}
