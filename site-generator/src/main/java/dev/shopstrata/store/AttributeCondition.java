package dev.shopstrata.store;

import java.util.List;

/** An attribute and the values that keep a product in the assortment. */
public record AttributeCondition(String attribute, List<String> values) {
  public AttributeCondition {
    values = List.copyOf(values);
  }
}
