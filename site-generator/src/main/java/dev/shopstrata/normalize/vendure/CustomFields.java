package dev.shopstrata.normalize.vendure;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads columns of custom fields: {@code product:material}, {@code variant:note:de}. */
final class CustomFields {
  private final LanguageCells cells;

  CustomFields(SourceOptions options) throws ExportException {
    this.cells = new LanguageCells(options);
  }

  /**
   * The custom fields of a row that have a text.
   *
   * @param owner product or variant
   */
  List<Attribute> attributes(TableRow row, String owner) {
    String prefix = owner + ":";
    Set<String> fields = new LinkedHashSet<>();
    for (String column : row.columns()) {
      if (column.toLowerCase(Locale.ROOT).startsWith(prefix)) {
        String[] parts = column.split("\\s*:\\s*", 3);
        fields.add(parts[1]);
      }
    }
    List<Attribute> attributes = new ArrayList<>();
    for (String field : fields) {
      Map<String, String> texts = cells.texts(row, prefix + field);
      if (!field.isBlank() && !texts.isEmpty()) {
        attributes.add(Attributes.of(Map.of(cells.tag(), field), List.of(texts)));
      }
    }
    return attributes;
  }
}
