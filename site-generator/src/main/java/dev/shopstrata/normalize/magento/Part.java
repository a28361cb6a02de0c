package dev.shopstrata.normalize.magento;

import dev.shopstrata.normalize.draft.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A product that a bundle or a group has in it.
 *
 * @param option the choice it belongs to, empty in a group
 * @param surcharge what a bundle with a fixed price adds for it
 * @param isPercent whether the surcharge is percent of the bundle's price
 */
record Part(
    String option,
    boolean required,
    String sku,
    BigDecimal quantity,
    BigDecimal surcharge,
    boolean isPercent) {

  /** The parts of a product, in order; none when it is no bundle and no group. */
  static List<Part> read(Cells row) {
    List<Part> parts = new ArrayList<>();
    row.get("bundle_values")
        .ifPresent(cell -> Pairs.readAll(cell).forEach(pairs -> addSelection(pairs, parts)));
    row.get("bundle_options").ifPresent(cell -> addOptions(cell, parts));
    row.first("associated_skus", "associated_sku").ifPresent(cell -> addMembers(cell, parts));
    return parts;
  }

  private static void addSelection(Map<String, String> pairs, List<Part> parts) {
    String sku = pairs.getOrDefault("sku", "");
    if (!sku.isEmpty()) {
      parts.add(
          new Part(
              pairs.getOrDefault("name", ""),
              !pairs.getOrDefault("required", "1").equals("0"),
              sku,
              number(pairs.get("default_qty"), BigDecimal.ONE),
              number(pairs.get("price"), BigDecimal.ZERO),
              pairs.getOrDefault("price_type", "fixed").equals("percent")));
    }
  }

  /** Sample data: a line an option, {@code Sprite Yoga Strap|radio:24-WG085,24-WG086}. */
  private static void addOptions(String cell, List<Part> parts) {
    for (String line : cell.split("\n", -1)) {
      int colon = line.lastIndexOf(':');
      if (colon > 0) {
        int bar = line.lastIndexOf('|', colon);
        String option = line.substring(0, bar < 0 ? colon : bar).strip();
        for (String sku : line.substring(colon + 1).split(",", -1)) {
          add(option, sku, BigDecimal.ONE, parts);
        }
      }
    }
  }

  /** {@code 24-WG085=5.0000,24-WG086=5.0000}, or SKUs alone. */
  private static void addMembers(String cell, List<Part> parts) {
    for (String member : cell.split("[,\n]", -1)) {
      int equals = member.lastIndexOf('=');
      String sku = equals < 0 ? member : member.substring(0, equals);
      String quantity = equals < 0 ? null : member.substring(equals + 1);
      add("", sku, number(quantity, BigDecimal.ONE), parts);
    }
  }

  private static void add(String option, String sku, BigDecimal quantity, List<Part> parts) {
    if (!sku.isBlank()) {
      parts.add(new Part(option, true, sku.strip(), quantity, BigDecimal.ZERO, false));
    }
  }

  private static BigDecimal number(String text, BigDecimal otherwise) {
    return Optional.ofNullable(text)
        .flatMap(Amounts::number)
        .filter(number -> number.signum() > 0)
        .orElse(otherwise);
  }

  /** For {@code $custom.parts}. */
  Map<String, Object> custom() {
    Map<String, Object> custom = new LinkedHashMap<>();
    custom.put("sku", sku);
    custom.put("quantity", quantity.stripTrailingZeros().toPlainString());
    if (!option.isEmpty()) {
      custom.put("option", option);
      custom.put("required", required);
    }
    return custom;
  }
}
