package dev.shopstrata.catalog.overlay;

import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.index.CatalogIndex;
import dev.shopstrata.catalog.index.CategoryTree;
import dev.shopstrata.catalog.index.DigestSink;
import dev.shopstrata.catalog.index.IndexedAttribute;
import dev.shopstrata.catalog.index.SlimRecord;
import dev.shopstrata.catalog.index.SlugMaker;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/** A catalog's records as one store's overlays make them. */
public final class StoreRecords {
  private final CatalogIndex index;
  private final Overlays overlays;
  private final PatchedProducts patched;
  private final CategoryTree categories;

  private StoreRecords(
      CatalogIndex index, Overlays overlays, PatchedProducts patched, CategoryTree categories) {
    this.index = index;
    this.overlays = overlays;
    this.patched = patched;
    this.categories = categories;
  }

  public static StoreRecords of(
      CatalogIndex index, Overlays overlays, OverlayCheck check, SlugMaker slugs, Path directory) {
    return new StoreRecords(
        index,
        overlays,
        PatchedProducts.write(index, overlays, check, slugs, directory),
        categories(index, overlays, check));
  }

  private static CategoryTree categories(
      CatalogIndex index, Overlays overlays, OverlayCheck check) {
    if (overlays.categoryIds().isEmpty()) {
      return index.categories();
    }
    List<Category> all = index.snapshot().categories();
    TreeSet<String> known = new TreeSet<>();
    all.forEach(category -> known.add(category.id()));
    overlays.categoryIds().stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> check.unknownId("category", id, overlays.ofCategory(id), known));
    CategoryTree tree =
        CategoryTree.of(
            all.stream()
                .map(
                    category ->
                        check
                            .category(category, overlays.ofCategory(category.id()))
                            .orElse(category))
                .toList());
    check.unreachable(tree, overlays);
    return tree;
  }

  public int productCount() {
    return index.productCount();
  }

  public String productId(int ordinal) {
    return index.snapshot().productId(ordinal);
  }

  public OptionalInt ordinal(String productId) {
    return index.ordinal(productId);
  }

  public SlimRecord slim(int ordinal) {
    return patched.record(ordinal).orElseGet(() -> index.record(ordinal));
  }

  /** The whole record, read from the snapshot. */
  public Product product(int ordinal) {
    Product product = index.snapshot().product(ordinal);
    return patched.has(ordinal) ? overlays.applyTo(product) : product;
  }

  /** The newest reviews of a product, the newest first. */
  public List<Review> reviews(int ordinal, int most) {
    return index.reviews(ordinal, most);
  }

  /** Feeds what tells one version of a record from another. */
  public void digest(int ordinal, DigestSink sink) {
    sink.digest(index.snapshot().recordDigest(ordinal));
    index.digestReviews(ordinal, sink);
    if (patched.has(ordinal)) {
      sink.list(overlays.ofProduct(productId(ordinal)), patch -> sink.digest(patch.digest()));
    }
  }

  public CategoryTree categories() {
    return categories;
  }

  /** How attributes are called over the whole catalog; an overlay changes it for no listing. */
  public IndexedAttribute attribute(String name) {
    return index
        .attributes()
        .getOrDefault(
            name, new IndexedAttribute(name, LocalizedText.of(Map.of()), AttributeType.TEXT));
  }
}
