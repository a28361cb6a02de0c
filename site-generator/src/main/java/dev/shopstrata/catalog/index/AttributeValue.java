package dev.shopstrata.catalog.index;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One value that a product or one of its variants has, as facets and conditions compare it.
 *
 * @param value numbers in plain decimal notation, as they were written
 * @param label BCP 47 tag → text; empty when the value is its own label
 */
public record AttributeValue(
    String name, AttributeType type, String value, NavigableMap<String, String> label) {
  /** Longer texts are prose: nobody narrows a listing by them. */
  private static final int LONGEST = 256;

  public AttributeValue {
    label = new TreeMap<>(label);
  }

  /** The texts of an attribute's value; several when it is a list. */
  static List<String> texts(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().flatMap(item -> texts(item).stream()).toList();
    }
    String text = value instanceof BigDecimal number ? number.toPlainString() : text(value);
    return text.isBlank() || text.length() > LONGEST ? List.of() : List.of(text);
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  /** The product's own attributes, then its variants'. */
  static Stream<Attribute> attributes(Product product) {
    return Stream.concat(
            product.attributes().stream(),
            product.variants().stream().flatMap(variant -> variant.attributes().stream()))
        .filter(attribute -> !ProductCheck.isBlank(attribute.name()));
  }

  static List<AttributeValue> of(Attribute attribute) {
    NavigableMap<String, String> label =
        attribute.valueLabel() == null || attribute.value() instanceof List
            ? new TreeMap<>()
            : attribute.valueLabel().byTag();
    AttributeType type = attribute.type() == null ? AttributeType.TEXT : attribute.type();
    return texts(attribute.value()).stream()
        .map(text -> new AttributeValue(attribute.name(), type, text, label))
        .toList();
  }
}
