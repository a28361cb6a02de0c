package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.catalog.reason.ViewReason;
import dev.shopstrata.catalog.store.ViewReasons;
import java.util.List;

/** Tells why fields of a product's variants are what they are. */
record VariantFields(Product product, ViewReasons reasons) {
  List<ViewReason> reasons(FieldPath field) {
    int variant = field.item().map(step -> number(step.text())).orElse(-1);
    if (variant < 0) {
      return List.of();
    }
    String name = field.steps().size() < 3 ? "price" : field.steps().get(2).text();
    return switch (name) {
      case "price" -> reasons.price(product, variant);
      case "availability", "availableFrom", "quantityLimit" -> reasons.stock(product, variant);
      case "name" ->
          List.of(
              reasons.text(
                  "/variants/" + variant + "/name", product.variants().get(variant).name()));
      default -> List.of();
    };
  }

  /** By SKU, id or number, as the view is asked; -1 when there is none. */
  private int number(String key) {
    List<Variant> variants = product.variants();
    for (int i = 0; i < variants.size(); i++) {
      Variant variant = variants.get(i);
      if (key.equals(variant.sku()) || key.equals(variant.id()) || key.equals(String.valueOf(i))) {
        return i;
      }
    }
    return -1;
  }
}
