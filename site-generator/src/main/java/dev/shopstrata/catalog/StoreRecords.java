package dev.shopstrata.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/** A catalog's records as one store's overlays make them. */
final class StoreRecords {
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

  static StoreRecords of(
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

  int productCount() {
    return index.productCount();
  }

  String productId(int ordinal) {
    return index.snapshot().productId(ordinal);
  }

  OptionalInt ordinal(String productId) {
    return index.ordinal(productId);
  }

  SlimRecord slim(int ordinal) {
    return patched.record(ordinal).orElseGet(() -> index.record(ordinal));
  }

  /** The whole record, read from the snapshot. */
  Product product(int ordinal) {
    Product product = index.snapshot().product(ordinal);
    return patched.has(ordinal) ? overlays.applyTo(product) : product;
  }

  /** Feeds what tells one version of a record from another. */
  void digest(int ordinal, DigestSink sink) {
    sink.digest(index.snapshot().recordDigest(ordinal));
    if (patched.has(ordinal)) {
      sink.list(overlays.ofProduct(productId(ordinal)), patch -> sink.digest(patch.digest()));
    }
  }

  CategoryTree categories() {
    return categories;
  }

  /** How attributes are called over the whole catalog; an overlay changes it for no listing. */
  IndexedAttribute attribute(String name) {
    return index
        .attributes()
        .getOrDefault(
            name, new IndexedAttribute(name, LocalizedText.of(Map.of()), AttributeType.TEXT));
  }
}
