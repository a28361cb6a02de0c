package dev.shopstrata.normalize.sap;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A value line on its way to its product.
 *
 * @param code of the item it is about
 * @param fields by name, see {@link ImpexTexts}; several codes are parted by line ends
 * @param text as the file has it, for people
 */
record ItemLine(
    ItemKind kind, ImpexHeader.Mode mode, String code, Map<String, String> fields, String text) {
  /** Before codes that come to those that are there. */
  static final String APPEND = "+\n";

  /** Before codes that leave those that are there. */
  static final String REMOVE = "-\n";

  ItemLine {
    fields = fields == null ? Map.of() : new LinkedHashMap<>(fields);
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
