package dev.shopstrata.normalize.shopify;

import dev.shopstrata.normalize.export.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a product or an inventory table; the names of columns changed over the years.
 *
 * @param isInventory whether it tells how many pieces lie at a location
 */
record ShopRow(boolean isInventory, TableRow cells) {
  private static final String NO_OPTIONS = "default title";

  Optional<String> handle() {
    return cells.first("Handle", "URL handle").map(ShopRow::plain);
  }

  Optional<String> title() {
    return cells.get("Title");
  }

  Optional<String> sku() {
    return cells.first("Variant SKU", "SKU").map(ShopRow::plain).filter(sku -> !sku.isEmpty());
  }

  Optional<String> barcode() {
    return cells.first("Variant Barcode", "Barcode").map(ShopRow::plain).filter(b -> !b.isEmpty());
  }

  Optional<String> price() {
    return cells.first("Variant Price", "Price");
  }

  String compareAt() {
    return cells.first("Variant Compare At Price", "Compare-at price").orElse("");
  }

  Optional<String> optionName(int number) {
    return cells.get("Option" + number + " Name");
  }

  /** The values of the options that set a variant apart; none for the only form of a product. */
  List<String> optionValues() {
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      values.add(cells.get("Option" + i + " Value").orElse(""));
    }
    boolean none = isNoOption(values.get(0)) || values.stream().allMatch(""::equals);
    return none ? List.of() : values;
  }

  /** What Shopify writes for a product without options. */
  static boolean isNoOption(String value) {
    return value.equalsIgnoreCase(NO_OPTIONS);
  }

  /** Rows for further pictures have none of these. */
  boolean isVariant() {
    return price().isPresent()
        || sku().isPresent()
        || barcode().isPresent()
        || cells.get("Option1 Value").isPresent();
  }

  /** Whether a cell says no; empty when it says nothing. */
  Optional<Boolean> isTrue(String... columns) {
    return cells
        .first(columns)
        .map(text -> !text.equalsIgnoreCase("false") && !text.equalsIgnoreCase("deny"));
  }

  /** Spreadsheets are told by an apostrophe that a number is a text. */
  private static String plain(String text) {
    return text.startsWith("'") ? text.substring(1).strip() : text;
  }
}
