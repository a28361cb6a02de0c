package dev.shopstrata.normalize.sap;

import dev.shopstrata.normalize.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the references of a product and its variants to others. */
final class ItemReferences {
  private ItemReferences() {}

  static List<Reference> of(ItemGroup group) {
    List<Reference> references = new ArrayList<>();
    for (ItemLine line : group.lines(ItemKind.REFERENCE)) {
      boolean isActive = !line.field("active").equalsIgnoreCase("false");
      if (isActive && !line.field("target").isEmpty()) {
        references.add(new Reference(kind(line.field("referencetype")), line.field("target")));
      }
    }
    return references;
  }

  /** What a type of references is in a catalog. */
  static Reference.Kind kind(String type) {
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "CROSSELLING" -> Reference.Kind.CROSSSELL;
      case "UPSELLING" -> Reference.Kind.UPSELL;
      case "CONSISTS_OF" -> Reference.Kind.BUNDLE;
      default -> Reference.Kind.RELATED;
    };
  }
}
