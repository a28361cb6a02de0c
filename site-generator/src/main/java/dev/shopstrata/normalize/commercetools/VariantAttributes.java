package dev.shopstrata.normalize.commercetools;

import dev.shopstrata.catalog.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parts a product's attributes into those all variants share and those that set them apart: what
 * the product type calls unique, and whatever differs.
 *
 * @param common the attributes of the product, in order
 * @param optionNames the attributes of its variants, in order
 */
record VariantAttributes(List<Attribute> common, Set<String> optionNames) {
  static VariantAttributes of(
      List<VariantReading> forms, Optional<String> productType, ProductTypes types) {
    Set<String> names = new LinkedHashSet<>();
    forms.forEach(form -> names.addAll(form.attributes().keySet()));
    Set<String> options = new LinkedHashSet<>();
    List<Attribute> common = new ArrayList<>();
    for (String name : names) {
      Attribute first = forms.get(0).attributes().get(name);
      boolean setsApart =
          types.attribute(productType, name).map(AttributeDefinition::setsApart).orElse(false);
      boolean differs =
          forms.stream().anyMatch(form -> !Objects.equals(first, form.attributes().get(name)));
      if (forms.size() > 1 && (setsApart || differs)) {
        options.add(name);
      } else {
        common.add(first);
      }
    }
    return new VariantAttributes(common, options);
  }

  List<Attribute> options(VariantReading form) {
    return optionNames.stream()
        .map(form.attributes()::get)
        .filter(Objects::nonNull)
        .collect(Collectors.toList());
  }

  /**
   * The words of the first of these attributes that all variants share; null when there is none.
   */
  String text(String... names) {
    return text(common, names);
  }

  static String text(List<Attribute> attributes, String... names) {
    for (String name : names) {
      for (Attribute attribute : attributes) {
        if (attribute.name().equalsIgnoreCase(name)) {
          boolean hasLabel = attribute.valueLabel() != null;
          return hasLabel
              ? attribute.valueLabel().byTag().firstEntry().getValue()
              : String.valueOf(attribute.value());
        }
      }
    }
    return null;
  }
}
