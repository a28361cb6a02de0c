package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.TableRow;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The categories of an export, which products name by id, by the path of names above them, or by
 * name. An export without a table of categories has those that its products name by path.
 */
final class CsvCategories {
  private static final String ABOVE = ">";
  private static final int MAX_DEPTH = 64;
  private static final String[] FORMS = {"key", "externalId", "id"};

  private final CategoryMapper mapper;
  private final CatalogSink sink;
  private final Map<String, Row> byForm = new HashMap<>();
  private final Map<String, Row> byPath = new HashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();
  private CategoryPaths paths;

  CsvCategories(CategoryMapper mapper, CatalogSink sink) {
    this.mapper = mapper;
    this.sink = sink;
  }

  private record Row(String id, int order, TableRow row, CsvColumns columns, SourcePosition at) {
    Map<String, String> names() {
      Map<String, String> names = new LinkedHashMap<>();
      columns
          .localized(row, "name")
          .properties()
          .forEach(name -> names.put(name.getKey(), name.getValue().asText().strip()));
      return names;
    }
  }

  /** The ids of all categories. */
  Set<String> ids() {
    return ids;
  }

  void add(TableRow row, CsvColumns columns, SourcePosition at) {
    sink.tally().read();
    ObjectNode slugs = columns.localized(row, "slug");
    Optional<String> id =
        row.first(FORMS)
            .or(() -> slugs.properties().stream().map(e -> e.getValue().asText()).findFirst());
    if (id.isEmpty()) {
      sink.quarantine(at, "it has no \"externalId\", \"key\", \"id\" or \"slug\"", row.raw());
      return;
    }
    Row category = new Row(id.get(), rows.size() + 1, row, columns, at);
    rows.add(category);
    for (String form : FORMS) {
      row.get(form).ifPresent(text -> byForm.putIfAbsent(text, category));
    }
    slugs.properties().forEach(e -> byForm.putIfAbsent(e.getValue().asText(), category));
  }

  /** Gives the categories to the sink; only then products can name them. */
  void write() {
    for (Row row : rows) {
      try {
        Category category = mapper.map(json(row));
        sink.category(category, row.at());
        ids.add(category.id());
        row.names()
            .forEach(
                (language, name) -> {
                  byPath.putIfAbsent(path(row, language, 0), row);
                  byName.computeIfAbsent(name, n -> new HashSet<>()).add(row.id());
                });
      } catch (UnreadableException e) {
        sink.quarantine(row.at(), e.getMessage(), row.row().raw());
      }
    }
  }

  private Optional<Row> parent(Row row) {
    return row.row().first("parentId", "parent").map(byForm::get);
  }

  private String path(Row row, String language, int depth) {
    String name = row.names().getOrDefault(language, "");
    Optional<Row> parent = depth > MAX_DEPTH ? Optional.empty() : parent(row);
    return parent.map(p -> path(p, language, depth + 1) + ABOVE + name).orElse(name);
  }

  private ObjectNode json(Row row) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("key", row.id());
    row.row()
        .first("parentId", "parent")
        .ifPresent(
            parent -> json.putObject("parent").put("key", parent(row).map(Row::id).orElse(parent)));
    for (String field : CsvColumns.LOCALIZED) {
      json.set(field, row.columns().localized(row.row(), field));
    }
    // Tables are in the order in which people want their categories.
    String order = row.row().get("orderHint").orElse(String.valueOf(row.order()));
    return json.put("orderHint", order);
  }

  /** The id of the category that a product names so; as written when there is none. */
  String find(String named, CsvColumns columns) {
    if (rows.isEmpty()) {
      Optional<CategoryLink> link = paths(columns).link(named, ABOVE);
      link.ifPresent(l -> ids.add(l.id()));
      return link.map(CategoryLink::id).orElse(named);
    }
    List<String> names = new ArrayList<>();
    for (String name : named.split(ABOVE, -1)) {
      names.add(name.strip());
    }
    Set<String> alike = byName.getOrDefault(named.strip(), Set.of());
    return Optional.ofNullable(byForm.get(named.strip()))
        .or(() -> Optional.ofNullable(byPath.get(String.join(ABOVE, names))))
        .map(Row::id)
        .orElse(alike.size() == 1 ? alike.iterator().next() : named);
  }

  private CategoryPaths paths(CsvColumns columns) {
    if (paths == null) {
      paths = new CategoryPaths(sink, columns.defaultLocale());
    }
    return paths;
  }
}
