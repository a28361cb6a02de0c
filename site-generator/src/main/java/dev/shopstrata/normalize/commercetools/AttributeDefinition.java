package dev.shopstrata.normalize.commercetools;

import dev.shopstrata.catalog.LocalizedText;
import java.util.Map;

/**
 * What a product type says about an attribute.
 *
 * @param setsApart whether it tells variants from each other (Unique, CombinationUnique)
 * @param type name of the value type, of the elements for a set
 * @param valueLabels labels of enum values by key; plain texts are under the tag {@code ""}
 */
record AttributeDefinition(
    LocalizedText label, boolean setsApart, String type, Map<String, LocalizedText> valueLabels) {
  static final String ANY_LANGUAGE = "";
}
