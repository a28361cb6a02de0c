package dev.shopstrata.seo;

import dev.shopstrata.catalog.view.SfAttribute;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfVariant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How machines are told variants apart, the same everywhere. */
public final class VariantTexts {
  private VariantTexts() {}

  /** A variant without a name of its own is told apart by its options. */
  public static String name(SfVariant variant, SfProduct product) {
    if (variant.name() != null && !variant.name().equals(product.name())) {
      return variant.name();
    }
    return Stream.concat(
            Stream.of(product.name()), variant.attributes().stream().map(VariantTexts::label))
        .collect(Collectors.joining(" "));
  }

  /** An attribute's value as customers read it. */
  public static String label(SfAttribute attribute) {
    return attribute.valueLabel() == null
        ? String.valueOf(attribute.value())
        : attribute.valueLabel();
  }
}
