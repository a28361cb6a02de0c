package dev.shopstrata.catalog;

import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.catalog.view.SfDiscountablePrice;
import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.catalog.view.SfMoney;
import dev.shopstrata.catalog.view.SfPriceRange;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfRelations;
import dev.shopstrata.catalog.view.SfSeo;
import dev.shopstrata.catalog.view.SfVariant;
import dev.shopstrata.content.RichTextSanitizer;
import dev.shopstrata.store.StoreLocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes fake store catalogs. Slugs come from names, SKUs are {@code sku-<id>}, prices are EUR.
 * Categories must be added parents first and before their products.
 */
public final class FakeStoreCatalogBuilder {
  private record FakeCategory(SfCategoryRef ref, String parent) {}

  private final StoreLocale locale;
  private final CatalogUrls urls;
  private final Map<String, FakeCategory> categories = new LinkedHashMap<>();
  private final List<SfProduct> products = new ArrayList<>();

  FakeStoreCatalogBuilder(StoreLocale locale, CatalogUrls urls) {
    this.locale = locale;
    this.urls = urls;
  }

  /** A category; {@code parent} is empty for a top one. */
  public FakeStoreCatalogBuilder category(String id, String name, String parent) {
    String slug = slug(name);
    List<String> slugs = new ArrayList<>(above(parent).map(SfCategoryRef::slug).toList());
    slugs.add(slug);
    String url = urls.category(locale, id, slug, String.join("/", slugs));
    categories.put(id, new FakeCategory(new SfCategoryRef(id, name, slug, url), parent));
    return this;
  }

  /** A product with one variant in stock; the first category is the primary one. */
  public FakeStoreCatalogBuilder product(
      String id, String name, String price, String brand, String... categoryIds) {
    List<SfCategoryRef> links =
        Stream.of(categoryIds).map(link -> categories.get(link).ref()).toList();
    List<SfCategoryRef> trail = links.isEmpty() ? List.of() : above(links.get(0).id()).toList();
    String category = links.isEmpty() ? "" : links.get(0).slug();
    String slug = slug(name);
    String sku = "sku-" + id;
    String url = urls.product(locale, id, sku, slug, category);
    SfMoney money = new SfMoney("EUR", new BigDecimal(price), price);
    SfDiscountablePrice chosen =
        new SfDiscountablePrice(false, money, money, null, null, true, List.of(), null, null);
    SfImage image = new SfImage("https://img.example/" + id + ".jpg", name, 800, 600);
    SfVariant variant =
        new SfVariant(
            id + "-1",
            sku,
            slug,
            name,
            chosen,
            List.of(image),
            List.of(),
            "in-stock",
            null,
            null,
            null,
            url);
    return product(
        new SfProduct(
            id,
            sku,
            name,
            slug,
            url,
            new RichTextSanitizer(List.of()).sanitize("<p>About " + slug + "</p>"),
            chosen,
            new SfPriceRange(money, money),
            image,
            List.of(image),
            null,
            List.of(variant),
            List.of(),
            null,
            "simple",
            brand,
            null,
            null,
            links,
            trail,
            "in-stock",
            null,
            new SfSeo(null, null, null),
            new SfRelations(List.of(), List.of(), List.of(), List.of()),
            null,
            List.of(),
            null,
            null,
            Map.of()));
  }

  /** A product as it is. */
  public FakeStoreCatalogBuilder product(SfProduct product) {
    products.add(product);
    return this;
  }

  public FakeStoreCatalog build() {
    return new FakeStoreCatalog(locale, products, children(""), urls);
  }

  private List<SfCategory> children(String parent) {
    return categories.values().stream()
        .filter(category -> category.parent().equals(parent))
        .map(FakeCategory::ref)
        .map(this::category)
        .toList();
  }

  private SfCategory category(SfCategoryRef ref) {
    String parent = categories.get(ref.id()).parent();
    long members =
        products.stream()
            .filter(
                product ->
                    product.categories().stream()
                        .flatMap(link -> above(link.id()))
                        .anyMatch(ref::equals))
            .count();
    return new SfCategory(
        ref.id(),
        ref.name(),
        ref.slug(),
        ref.url(),
        children(ref.id()),
        parent.isEmpty() ? null : parent,
        null,
        null,
        (int) members,
        new SfSeo(null, null, null),
        above(parent).toList(),
        Map.of());
  }

  /** From the top category down to this one. */
  private Stream<SfCategoryRef> above(String id) {
    return id.isEmpty()
        ? Stream.of()
        : Stream.concat(above(categories.get(id).parent()), Stream.of(categories.get(id).ref()));
  }

  static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
