package dev.shopstrata.catalog.index;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.LocalizedText;
import java.util.TreeMap;

/** How an attribute is called and meant, over all products that have it. */
public record IndexedAttribute(String name, LocalizedText label, AttributeType type) {
  /** What is absent in a record, or in an index that was kept, is an empty label, plain text. */
  public IndexedAttribute {
    label = label == null ? new LocalizedText(new TreeMap<>()) : label;
    type = type == null ? AttributeType.TEXT : type;
  }

  static IndexedAttribute of(Attribute attribute) {
    return new IndexedAttribute(attribute.name(), attribute.label(), attribute.type());
  }

  /** Adds the languages that only {@code other} has. */
  IndexedAttribute plus(Attribute other) {
    if (other.label() == null
        || label.byTag().keySet().containsAll(other.label().byTag().keySet())) {
      return this;
    }
    TreeMap<String, String> all = new TreeMap<>(other.label().byTag());
    all.putAll(label.byTag());
    return new IndexedAttribute(name, new LocalizedText(all), type);
  }
}
