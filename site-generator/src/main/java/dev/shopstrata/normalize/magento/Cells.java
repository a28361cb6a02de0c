package dev.shopstrata.normalize.magento;

import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.TableRow;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The cells of a row that have a text.
 *
 * @param byColumn by their columns' names in small letters, in the file's order
 */
record Cells(Map<String, String> byColumn) implements RawRecord {
  /** Codes by which imports mean all store views. */
  private static final Set<String> ALL_VIEWS = Set.of("admin", "all");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  static Cells of(TableRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.toMap().forEach((column, text) -> cells.putIfAbsent(column(column), text));
    if (ALL_VIEWS.contains(cells.getOrDefault("store_view_code", ""))) {
      cells.remove("store_view_code");
    }
    return new Cells(cells);
  }

  /** {@code Store View Code} and {@code store_view_code} are one column. */
  static String column(String name) {
    return BLANKS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
  }

  /** SKUs differ in more than small and capital letters. */
  static String folded(String sku) {
    return sku.strip().toLowerCase(Locale.ROOT);
  }

  Optional<String> get(String column) {
    return Optional.ofNullable(byColumn.get(column));
  }

  /** The first of the columns that has a text. */
  Optional<String> first(String... columns) {
    for (String column : columns) {
      if (byColumn.containsKey(column)) {
        return get(column);
      }
    }
    return Optional.empty();
  }

  boolean has(String column) {
    return byColumn.containsKey(column);
  }

  boolean is(String column, String text) {
    return text.equalsIgnoreCase(byColumn.get(column));
  }

  /**
   * These cells, with those of another row where it has any; the row with a name spells the SKU.
   */
  Cells with(Cells other) {
    Map<String, String> both = new LinkedHashMap<>(byColumn);
    both.putAll(other.byColumn());
    (has("name") ? this : other).get("sku").ifPresent(sku -> both.put("sku", sku));
    return new Cells(both);
  }

  @Override
  public Optional<Object> at(String path) {
    return get(column(path.startsWith("/") ? path.substring(1) : path)).map(text -> text);
  }
}
