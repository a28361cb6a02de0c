package dev.shopstrata.catalog.delta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names the fields in which two records differ, in the order of the records. Prices and stock of
 * variants count as {@code prices} and {@code stock} of the product.
 */
final class ChangedFields {
  private static final String PRICES = "prices";
  private static final String STOCK = "stock";
  private static final String VARIANTS = "variants";

  private ChangedFields() {}

  static List<String> of(Object before, Object after) {
    JsonNode old = CatalogJson.tree(before);
    JsonNode now = CatalogJson.tree(after);
    Set<String> names = new LinkedHashSet<>();
    old.fieldNames().forEachRemaining(names::add);
    now.fieldNames().forEachRemaining(names::add);
    List<String> changed = new ArrayList<>();
    for (String name : names) {
      boolean same =
          name.equals(VARIANTS)
              ? withoutSale(old).equals(withoutSale(now))
              : old.path(name).equals(now.path(name));
      if (!same) {
        changed.add(name);
      }
    }
    for (String sale : List.of(PRICES, STOCK)) {
      if (!changed.contains(sale) && !ofVariants(old, sale).equals(ofVariants(now, sale))) {
        changed.add(sale);
      }
    }
    return changed;
  }

  private static List<JsonNode> withoutSale(JsonNode product) {
    List<JsonNode> variants = new ArrayList<>();
    for (JsonNode variant : product.path(VARIANTS)) {
      variants.add(((ObjectNode) variant.deepCopy()).remove(List.of(PRICES, STOCK)));
    }
    return variants;
  }

  /** The prices or the stock of each variant. */
  private static List<JsonNode> ofVariants(JsonNode product, String field) {
    List<JsonNode> values = new ArrayList<>();
    product.path(VARIANTS).forEach(variant -> values.add(variant.path(field)));
    return values;
  }
}
