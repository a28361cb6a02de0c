package dev.shopstrata.normalize.woocommerce;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.normalize.draft.AttributeDraft;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes attributes of a product's properties and of those by which its variations differ. */
final class Properties {
  private static final String GLOBAL = "pa_";

  private final String locale;
  private final List<Property> product;

  Properties(String locale, List<Property> product) {
    this.locale = locale;
    this.product = product;
  }

  /** Some exports have the name of a global attribute's table. */
  private static String name(Property property) {
    String name = AttributeDraft.name(property.label());
    return name.startsWith(GLOBAL) && name.length() > GLOBAL.length()
        ? name.substring(GLOBAL.length())
        : name;
  }

  /** The names of properties for which at least one variation has a value of its own. */
  Set<String> options(List<Listing> variations) {
    Set<String> names = new LinkedHashSet<>();
    variations.forEach(
        variation ->
            variation.properties().stream()
                .filter(property -> !property.values().isEmpty())
                .forEach(property -> names.add(name(property))));
    return names;
  }

  /** The product's own attributes; what the shop doesn't show on its page isn't one. */
  List<Attribute> common(Set<String> options) {
    List<Attribute> attributes = new ArrayList<>();
    for (Property property : product) {
      boolean isShown = property.isVisible() && !property.values().isEmpty();
      if (isShown && !options.contains(name(property))) {
        attributes.add(
            AttributeDraft.list(name(property), locale, property.label(), property.values()));
      }
    }
    return attributes;
  }

  /** A variation's options, in the product's order, label and spelling. */
  List<Attribute> of(Listing variation) {
    List<Attribute> options = new ArrayList<>();
    for (Property own : variation.properties()) {
      if (!own.values().isEmpty()) {
        Optional<Property> declared =
            product.stream().filter(p -> name(p).equals(name(own))).findFirst();
        String value = own.values().get(0);
        String spelled =
            declared.stream()
                .flatMap(p -> p.values().stream())
                .filter(value::equalsIgnoreCase)
                .findFirst()
                .orElse(value);
        options.add(
            AttributeDraft.named(
                name(own), locale, declared.map(Property::label).orElse(own.label()), spelled));
      }
    }
    return options;
  }

  /** The value of a property of this name, as older shops have no brands. */
  Optional<String> brand() {
    return product.stream()
        .filter(property -> name(property).equals("brand"))
        .flatMap(property -> property.values().stream())
        .findFirst();
  }
}
