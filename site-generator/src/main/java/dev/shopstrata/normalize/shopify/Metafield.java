package dev.shopstrata.normalize.shopify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that a shop keeps beside a product's own fields.
 *
 * @param owner product or variant
 * @param name namespace and key: {@code custom.material}
 * @param label what people call it
 * @param type of GraphQL, such as {@code list.single_line_text_field}; empty in tables
 */
record Metafield(String owner, String name, String label, String type, String value) {
  private static final Pattern COLUMN =
      Pattern.compile("(?i)(.*?)\\s*\\((product|variant)\\.metafields\\.([^()]+)\\)\\s*");

  /** The metafield in a cell, when its column is one: {@code Material (product.metafields.…)}. */
  static Optional<Metafield> ofCell(String column, String text) {
    Matcher matcher = COLUMN.matcher(column.endsWith(")") ? column : "");
    return matcher.matches() ? Optional.of(of(matcher, text)) : Optional.empty();
  }

  private static Metafield of(Matcher column, String text) {
    String name = column.group(3).strip();
    String label = column.group(1).isBlank() ? words(name) : column.group(1);
    return new Metafield(column.group(2), name, label, "", text);
  }

  /** A label for one that has none: {@code custom.shoe_size} is "shoe size". */
  static String words(String name) {
    String key = name.substring(name.indexOf('.') + 1);
    String words = key.replace('_', ' ').replace('-', ' ').strip();
    return words.isEmpty() ? name : words;
  }
}
