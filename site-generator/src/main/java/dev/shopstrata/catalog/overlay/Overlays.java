package dev.shopstrata.catalog.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the layers of one store change of its catalog: each layer's patches in turn, the farthest
 * layer's first. Stores share the files they have in common.
 */
public final class Overlays {
  private final List<OverlayFile> products;
  private final List<OverlayFile> categories;
  private final LocalMoments moments;

  /**
   * @param moments knows the store's time zone
   */
  Overlays(List<OverlayFile> products, List<OverlayFile> categories, LocalMoments moments) {
    this.moments = moments;
    this.products = List.copyOf(products);
    this.categories = List.copyOf(categories);
  }

  public static Overlays none() {
    return new Overlays(List.of(), List.of(), new LocalMoments(ZoneOffset.UTC));
  }

  NavigableSet<String> productIds() {
    return ids(products);
  }

  NavigableSet<String> categoryIds() {
    return ids(categories);
  }

  private static NavigableSet<String> ids(List<OverlayFile> files) {
    NavigableSet<String> ids = new TreeSet<>();
    files.forEach(file -> ids.addAll(file.patches().keySet()));
    return ids;
  }

  /** The patches of a product, in the order they apply. */
  List<OverlayPatch> ofProduct(String id) {
    return patches(products, id).stream().map(patch -> patch.in(moments)).toList();
  }

  List<OverlayPatch> ofCategory(String id) {
    return patches(categories, id);
  }

  private static List<OverlayPatch> patches(List<OverlayFile> files, String id) {
    return files.stream().flatMap(file -> Stream.ofNullable(file.patches().get(id))).toList();
  }

  /** A record with its patches; an {@link IllegalArgumentException} tells what doesn't fit. */
  static <T> T apply(T record, Class<T> type, List<OverlayPatch> patches) {
    JsonNode tree = CatalogJson.tree(record);
    for (OverlayPatch patch : patches) {
      tree = MergePatch.apply(tree, patch.patch());
    }
    return CatalogJson.value(tree, type);
  }

  Product applyTo(Product product) {
    List<OverlayPatch> patches = ofProduct(product.id());
    return patches.isEmpty() ? product : apply(product, Product.class, patches);
  }
}
