package dev.shopstrata.api;

import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The static API of one store in one language, file by file. Safe for use by many threads. */
public final class LocaleApi {
  /** Products in a file of many; never depends on the machine. */
  public static final int PRODUCTS_AT_ONCE = 128;

  private final Settings settings;
  private final StoreCatalog catalog;
  private final ApiPlaces places;

  public LocaleApi(Settings settings, StoreCatalog catalog) {
    this.settings = settings;
    this.catalog = catalog;
    this.places = new ApiPlaces(settings.url(), catalog.locale());
  }

  public ApiPlaces places() {
    return places;
  }

  /** A file of one product. */
  public byte[] product(SfProduct product) {
    return ViewJson.of(product);
  }

  /**
   * A file of many products, an {@link ApiProducts}.
   *
   * @param products as {@link #product} gives them
   * @param page from 1
   */
  public byte[] products(List<byte[]> products, int page) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    json.writeBytes(utf8("{\"products\":["));
    for (int i = 0; i < products.size(); i++) {
      json.writeBytes(utf8(i == 0 ? "" : ","));
      json.writeBytes(products.get(i));
    }
    json.writeBytes(utf8("],\"pagination\":"));
    json.writeBytes(ViewJson.of(SfPagination.of(page, PRODUCTS_AT_ONCE, catalog.productCount())));
    json.writeBytes(utf8("}"));
    return json.toByteArray();
  }

  /** A page, from 1, of what is in a category and below, an {@link ApiListing}. */
  public byte[] listing(String categoryId, int page) {
    return listing(categoryId, null, catalog.categoryListing(categoryId), page);
  }

  /** A page, from 1, of a brand's products, an {@link ApiListing}. */
  public byte[] brandListing(String brand, int page) {
    return listing(null, brand, catalog.brandListing(brand), page);
  }

  private byte[] listing(String category, String brand, Listing listing, int page) {
    int size = settings.listings().pageSize();
    int from = (page - 1) * size;
    int to = Math.min(listing.size(), from + size);
    return ViewJson.of(
        new ApiListing(
            category,
            brand,
            listing.cards(from, to),
            SfPagination.of(page, size, listing.size()),
            listing.facets()));
  }

  /** All categories, an {@link ApiCategories}. */
  public byte[] categories() {
    return ViewJson.of(new ApiCategories(catalog.categories()));
  }

  /** All brands, an {@link ApiBrands}. */
  public byte[] brands() {
    return ViewJson.of(new ApiBrands(catalog.brands()));
  }

  /** Where everything is, an {@link ApiIndex}. */
  public byte[] index() {
    StoreLocale locale = catalog.locale();
    String home = settings.url().origin() + settings.url().basePath() + locale.prefix();
    int products = catalog.productCount();
    List<ApiIndex.Language> languages =
        settings.locales().stream()
            .map(l -> new ApiIndex.Language(l.tag(), new ApiPlaces(settings.url(), l).url("index")))
            .toList();
    return ViewJson.of(
        new ApiIndex(
            settings.store().value(),
            settings.name(),
            locale.tag(),
            home,
            settings.country(),
            settings.priceScope(locale).currency(),
            products,
            (products + PRODUCTS_AT_ONCE - 1) / PRODUCTS_AT_ONCE,
            catalog.allCategories().size(),
            catalog.brands().size(),
            settings.listings().pageSize(),
            new ApiIndex.Files(
                places.url("openapi"),
                places.url("products/{shard}/{product}"),
                places.url("products/pages/{page}"),
                places.url("categories"),
                places.url("brands"),
                places.url("listing/{category}/{page}"),
                places.url("brand-listing/{brand}/{page}")),
            languages));
  }

  /** The description of all files (OpenAPI 3.1). */
  public byte[] openApi() {
    return ViewJson.of(OpenApi.of(settings.name(), places.folder()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
