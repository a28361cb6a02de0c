package dev.shopstrata.normalize.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.normalize.export.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The columns of the CSV export. Their names are in the language of whoever exported, so
 * catalog.yaml can tell which is which.
 */
final class Columns {
  private static final Map<Field, List<String>> NAMES = new EnumMap<>(Field.class);

  static {
    NAMES.put(Field.ID, List.of("id"));
    NAMES.put(Field.TYPE, List.of("type"));
    NAMES.put(Field.SKU, List.of("sku"));
    NAMES.put(Field.PARENT, List.of("parent", "parent id"));
    NAMES.put(Field.NAME, List.of("name", "title"));
    NAMES.put(Field.SLUG, List.of("slug"));
    NAMES.put(Field.STATUS, List.of("published", "status"));
    NAMES.put(
        Field.VISIBILITY,
        List.of("visibility in catalog", "visibility in catalogue", "visibility"));
    NAMES.put(Field.FEATURED, List.of("is featured?", "featured"));
    NAMES.put(Field.DESCRIPTION, List.of("description"));
    NAMES.put(Field.SHORT_DESCRIPTION, List.of("short description"));
    NAMES.put(Field.REGULAR_PRICE, List.of("regular price", "price"));
    NAMES.put(Field.SALE_PRICE, List.of("sale price"));
    NAMES.put(Field.SALE_FROM, List.of("date sale price starts", "date on sale from"));
    NAMES.put(Field.SALE_TO, List.of("date sale price ends", "date on sale to"));
    NAMES.put(Field.TAX_STATUS, List.of("tax status"));
    NAMES.put(Field.TAX_CLASS, List.of("tax class"));
    NAMES.put(Field.STOCK_STATUS, List.of("in stock?", "stock status"));
    NAMES.put(Field.STOCK_QUANTITY, List.of("stock", "stock quantity"));
    NAMES.put(Field.BACKORDERS, List.of("backorders allowed?", "backorders"));
    NAMES.put(Field.GTIN, List.of("gtin, upc, ean, or isbn", "global unique id", "gtin", "ean"));
    NAMES.put(Field.BRAND, List.of("brands", "brand"));
    NAMES.put(Field.EXTERNAL_URL, List.of("external url"));
    NAMES.put(Field.BUTTON_TEXT, List.of("button text"));
    NAMES.put(Field.POSITION, List.of("position", "menu order"));
    NAMES.put(Field.SEO_TITLE, List.of("meta: _yoast_wpseo_title", "meta: rank_math_title"));
    NAMES.put(
        Field.SEO_DESCRIPTION,
        List.of("meta: _yoast_wpseo_metadesc", "meta: rank_math_description"));
  }

  private Columns() {}

  /**
   * The cells of a row that have a text, by column.
   *
   * @param translations column as the file has it → column as WooCommerce has it in English
   */
  static JsonNode of(TableRow row, Map<String, String> translations) {
    ObjectNode cells = JsonNodeFactory.instance.objectNode();
    row.toMap()
        .forEach(
            (column, text) -> {
              String name = folded(translations.getOrDefault(column, column));
              if (!cells.has(name)) {
                cells.put(name, text);
              }
            });
    return cells;
  }

  private static String folded(String column) {
    String name = column.strip().toLowerCase(Locale.ROOT);
    String words = name.startsWith("meta:") ? name : name.replace('_', ' ');
    return words.replaceAll("\\s+", " ").equals("crosssells") ? "cross-sells" : words;
  }

  static Optional<String> text(JsonNode row, Field field) {
    for (String name : NAMES.getOrDefault(field, List.of())) {
      Optional<String> text = text(row, name);
      if (text.isPresent()) {
        return text;
      }
    }
    return field == Field.WEIGHT
        ? startingWith(row, "weight", "").stream().findFirst().flatMap(name -> text(row, name))
        : Optional.empty();
  }

  static Optional<String> text(JsonNode row, String column) {
    JsonNode cell = row.path(column);
    return cell.isTextual() ? Optional.of(cell.asText()) : Optional.empty();
  }

  /** Columns that begin and end like this and have a text, by the number in their names. */
  static List<String> startingWith(JsonNode row, String start, String end) {
    Map<Integer, String> byNumber = new TreeMap<>();
    List<String> others = new ArrayList<>();
    row.fieldNames()
        .forEachRemaining(
            name -> {
              boolean hasBoth = name.length() >= start.length() + end.length();
              if (hasBoth && name.startsWith(start) && name.endsWith(end)) {
                String digits = name.replaceAll("[^0-9]", "");
                if (digits.matches("[0-9]{1,6}")) {
                  byNumber.put(Integer.parseInt(digits), name);
                } else {
                  others.add(name);
                }
              }
            });
    List<String> all = new ArrayList<>(byNumber.values());
    all.addAll(others);
    return all;
  }
}
