package dev.shopstrata.normalize.commercetools;

import dev.shopstrata.normalize.export.TableRow;
import java.util.List;
import java.util.Locale;

/** The kinds of tables, in the order in which they are read. */
enum CsvKind {
  ATTRIBUTES,
  CATEGORIES,
  PRODUCTS,
  PRICES,
  STOCK,
  OTHER;

  /** By the columns that only one kind has. */
  static CsvKind of(TableRow header) {
    List<String> columns =
        header.columns().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    if (columns.contains("attributeconstraint")) {
      return ATTRIBUTES;
    }
    if (columns.contains("producttype")) {
      return PRODUCTS;
    }
    if (columns.contains("centamount")) {
      return PRICES;
    }
    if (columns.contains("quantityonstock")) {
      return STOCK;
    }
    return columns.contains("parentid") || columns.contains("externalid") ? CATEGORIES : OTHER;
  }
}
