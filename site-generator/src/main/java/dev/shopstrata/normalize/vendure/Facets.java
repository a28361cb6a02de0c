package dev.shopstrata.normalize.vendure;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.normalize.export.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads facets: {@code brand:Apple|category:Electronics}, each in the table's languages. */
final class Facets {
  private final LanguageCells cells;

  Facets(LanguageCells cells) {
    this.cells = cells;
  }

  private static final class Facet {
    private final Map<String, String> label = new LinkedHashMap<>();
    private final List<Map<String, String>> values = new ArrayList<>();
  }

  /** The facets of a column as attributes, several values of one facet as one. */
  List<Attribute> attributes(TableRow row, String column) {
    Map<String, Facet> facets = new LinkedHashMap<>();
    for (Map<String, String> part : cells.lists(row, column)) {
      Map<String, String> labels = new LinkedHashMap<>();
      Map<String, String> values = new LinkedHashMap<>();
      part.forEach(
          (tag, text) -> {
            int colon = text.indexOf(':');
            if (colon > 0 && !text.substring(colon + 1).isBlank()) {
              labels.put(tag, text.substring(0, colon).strip());
              values.put(tag, text.substring(colon + 1).strip());
            }
          });
      if (!labels.isEmpty()) {
        Facet facet = facets.computeIfAbsent(Attributes.first(labels), name -> new Facet());
        labels.forEach(facet.label::putIfAbsent);
        facet.values.add(values);
      }
    }
    return facets.values().stream().map(f -> Attributes.of(f.label, f.values)).toList();
  }

  /** The values of one facet in the table's first language. */
  List<String> values(TableRow row, String column, String facet) {
    List<String> values = new ArrayList<>();
    for (Map<String, String> part : cells.lists(row, column)) {
      String text = Attributes.first(part);
      int colon = text.indexOf(':');
      if (colon > 0 && text.substring(0, colon).strip().equalsIgnoreCase(facet)) {
        values.add(text.substring(colon + 1).strip());
      }
    }
    return values;
  }
}
