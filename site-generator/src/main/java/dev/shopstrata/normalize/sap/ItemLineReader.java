package dev.shopstrata.normalize.sap;

import dev.shopstrata.normalize.export.UnreadableException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes lines that can be sorted of value lines: references become codes, dates moments. */
final class ItemLineReader {
  private static final Set<String> DATES =
      Set.of("onlinedate", "offlinedate", "starttime", "endtime", "releasedate");

  private final ImpexTexts texts;

  ItemLineReader(ImpexTexts texts) {
    this.texts = texts;
  }

  ItemLine read(ItemKind kind, ImpexRow row) {
    Map<String, String> fields = new LinkedHashMap<>();
    row.forEach((column, text) -> fields.put(texts.field(column), value(column, text)));
    if (fields.containsKey("daterange")) {
      range(row, fields);
    }
    return new ItemLine(kind, row.mode(), code(kind, row), fields, row.line());
  }

  private static String value(ImpexColumn column, String text) {
    if (text.equals(ImpexRow.NULL)) {
      return text;
    }
    if (DATES.contains(column.attribute())) {
      return ImpexDates.read(column, text).toString();
    }
    if (column.keys().isEmpty()) {
      return text;
    }
    String codes =
        column.references(text).stream()
            .map(ImpexReference::code)
            .collect(Collectors.joining("\n"));
    String how =
        column.removes(text) ? ItemLine.REMOVE : column.appends(text) ? ItemLine.APPEND : "";
    return how + codes;
  }

  /** Newer versions write both ends in one cell. */
  private static void range(ImpexRow row, Map<String, String> fields) {
    row.forEach(
        (column, text) -> {
          if (column.attribute().equals("daterange") && !text.equals(ImpexRow.NULL)) {
            List<String> ends = ImpexCells.ofValue(text, ",");
            fields.put("starttime", ImpexDates.read(column, ends.get(0)).toString());
            fields.put("endtime", ImpexDates.read(column, ends.get(ends.size() - 1)).toString());
          }
        });
  }

  /** What identifies the item a line is about. */
  private static String code(ItemKind kind, ImpexRow row) {
    Optional<String> code =
        switch (kind) {
          case PRICE ->
              row.reference("product").map(ImpexReference::code).or(() -> row.text("productid"));
          case STOCK ->
              row.text("productcode").or(() -> row.reference("product").map(ImpexReference::code));
          case FEATURE -> row.reference("product").map(ImpexReference::code);
          case REFERENCE, CATEGORY_PARENT -> row.reference("source").map(ImpexReference::code);
          case CATEGORY_LINK -> row.reference("target").map(ImpexReference::code);
          case MEDIA_CONTAINER -> row.text("qualifier");
          default -> row.text("code");
        };
    return code.filter(text -> !text.isBlank())
        .orElseThrow(
            () ->
                new UnreadableException(
                    kind == ItemKind.PRICE || kind == ItemKind.STOCK
                        ? "it names no product"
                        : "it has no code"));
  }
}
