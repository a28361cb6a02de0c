package dev.shopstrata.catalog;

import dev.shopstrata.catalog.view.SfBrand;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.Digest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A store catalog held in memory; {@link FakeStoreCatalogBuilder} makes it. */
public final class FakeStoreCatalog implements StoreCatalog {
  private final StoreLocale locale;
  private final List<SfProduct> products;
  private final List<SfCategory> roots;
  private final List<SfCategory> categories = new ArrayList<>();
  private final NavigableMap<String, SfBrand> brands = new TreeMap<>();

  FakeStoreCatalog(
      StoreLocale locale, List<SfProduct> products, List<SfCategory> roots, CatalogUrls urls) {
    this.locale = locale;
    this.products = products.stream().sorted(Comparator.comparing(SfProduct::id)).toList();
    this.roots = roots;
    roots.forEach(this::collect);
    products.stream()
        .map(SfProduct::brand)
        .filter(brand -> brand != null)
        .forEach(brand -> brands.computeIfAbsent(brand, name -> brand(name, urls)));
  }

  /** An empty builder; URLs come from {@code urls}. */
  public static FakeStoreCatalogBuilder builder(StoreLocale locale, CatalogUrls urls) {
    return new FakeStoreCatalogBuilder(locale, urls);
  }

  private void collect(SfCategory category) {
    categories.add(category);
    category.subcategories().forEach(this::collect);
  }

  private SfBrand brand(String name, CatalogUrls urls) {
    String slug = FakeStoreCatalogBuilder.slug(name);
    return new SfBrand(name, slug, urls.brand(locale, slug), brandListing(name).size());
  }

  @Override
  public StoreLocale locale() {
    return locale;
  }

  @Override
  public int productCount() {
    return products.size();
  }

  @Override
  public SfProduct product(int position) {
    return products.get(position);
  }

  @Override
  public Optional<Instant> createdAt(int position) {
    return Optional.ofNullable(products.get(position).createdAt()).map(Instant::parse);
  }

  @Override
  public Optional<Instant> updatedAt(int position) {
    return Optional.ofNullable(products.get(position).updatedAt()).map(Instant::parse);
  }

  @Override
  public SfProductCatalogItem card(int position) {
    return card(products.get(position));
  }

  private static SfProductCatalogItem card(SfProduct product) {
    return new SfProductCatalogItem(
        product.id(),
        product.sku(),
        product.name(),
        product.slug(),
        product.url(),
        product.price(),
        product.priceRange(),
        product.primaryImage(),
        product.rating(),
        product.brand(),
        product.availability(),
        product.quantityLimit(),
        product.createdAt(),
        0);
  }

  @Override
  public String productId(int position) {
    return products.get(position).id();
  }

  @Override
  public String productUrl(int position) {
    return products.get(position).url();
  }

  @Override
  public ProductAddress address(int position) {
    SfProduct product = products.get(position);
    List<SfCategoryRef> trail = product.breadcrumb();
    return new ProductAddress(
        product.id(),
        product.sku() == null ? "" : product.sku(),
        product.slug(),
        trail.isEmpty() ? "" : trail.get(trail.size() - 1).id());
  }

  @Override
  public Digest productDigest(int position) {
    return Digest.of(product(position).toString());
  }

  @Override
  public Digest cardDigest(int position) {
    return Digest.of(card(position).toString());
  }

  @Override
  public Digest categoriesDigest() {
    return Digest.of(categories.toString());
  }

  @Override
  public Digest brandsDigest() {
    return Digest.of(brands.toString());
  }

  @Override
  public OptionalInt position(String productId) {
    for (int i = 0; i < products.size(); i++) {
      if (products.get(i).id().equals(productId)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public List<SfCategory> categories() {
    return roots;
  }

  @Override
  public List<SfCategory> allCategories() {
    return List.copyOf(categories);
  }

  @Override
  public Optional<SfCategory> category(String categoryId) {
    return categories.stream().filter(category -> category.id().equals(categoryId)).findFirst();
  }

  @Override
  public Listing categoryListing(String categoryId) {
    return listing(
        product -> product.categories().stream().anyMatch(link -> isBelow(link.id(), categoryId)));
  }

  private boolean isBelow(String id, String ancestor) {
    return id.equals(ancestor)
        || category(id).map(SfCategory::breadcrumb).orElse(List.of()).stream()
            .map(SfCategoryRef::id)
            .anyMatch(ancestor::equals);
  }

  @Override
  public boolean hasLandings() {
    return false;
  }

  @Override
  public Listing valueListing(String categoryId, FacetValue value) {
    return listing(product -> false);
  }

  @Override
  public List<SfFacet> facets() {
    return List.of();
  }

  @Override
  public List<FacetValue> facetValues(int position) {
    return List.of();
  }

  @Override
  public List<SfBrand> brands() {
    return List.copyOf(brands.values());
  }

  @Override
  public Listing brandListing(String brandName) {
    return listing(product -> brandName.equals(product.brand()));
  }

  private Listing listing(Predicate<SfProduct> member) {
    return new FakeListing(products.stream().filter(member).map(FakeStoreCatalog::card).toList());
  }

  @Override
  public List<Boundary> boundaries() {
    return List.of();
  }
}
