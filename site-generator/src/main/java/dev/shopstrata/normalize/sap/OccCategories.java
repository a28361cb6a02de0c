package dev.shopstrata.normalize.sap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.export.PlainText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The categories: of the answer that has their tree, and those that only products name. */
final class OccCategories {
  private static final int MAX_DEPTH = 50;

  private final CatalogSink sink;
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  private static final class Node {
    private final Map<String, String> names = new TreeMap<>();
    private String parent;
    private int order;
    private boolean inTree;
  }

  OccCategories(CatalogSink sink) {
    this.sink = sink;
  }

  /** Whether an answer is about categories. */
  boolean isTree(JsonNode record) {
    return record.path("categories").isArray()
        || record.path("subcategories").isArray()
        || record.path("catalogVersions").isArray()
        || record.path("catalogs").isArray();
  }

  void learn(JsonNode record, String language) {
    if (record.path("subcategories").isArray()) {
      tree(record, null, 0, language, 0);
    }
    int order = 0;
    for (JsonNode category : record.path("categories")) {
      tree(category, null, order++, language, 0);
    }
    for (String field : new String[] {"catalogVersions", "catalogs"}) {
      record.path(field).forEach(inner -> learn(inner, language));
    }
  }

  private void tree(JsonNode category, String parent, int order, String language, int depth) {
    Optional<String> code = OccTexts.code(category).or(() -> OccTexts.text(category, "id"));
    if (code.isEmpty() || depth > MAX_DEPTH) {
      return;
    }
    Node node = name(code.get(), category, language);
    if (!node.inTree) {
      node.inTree = true;
      node.parent = parent;
      node.order = order;
    }
    int next = 0;
    for (JsonNode child : category.path("subcategories")) {
      tree(child, code.get(), next++, language, depth + 1);
    }
  }

  private Node name(String code, JsonNode category, String language) {
    Node node = nodes.computeIfAbsent(code, c -> new Node());
    OccTexts.text(category, "name")
        .map(PlainText::decoded)
        .filter(name -> !name.isEmpty())
        .ifPresent(name -> node.names.putIfAbsent(language, name));
    return node;
  }

  /** A category as a product names it; gives its code. */
  Optional<String> named(JsonNode category, String language) {
    Optional<String> code = OccTexts.code(category);
    code.ifPresent(c -> name(c, category, language));
    return code;
  }

  /** Gives all categories that have a name. */
  void finish() {
    nodes.forEach(
        (code, node) -> {
          if (node.names.isEmpty()) {
            sink.tally().note("categories without name were left out", "category " + code);
          } else {
            sink.category(
                new Category(
                    code,
                    node.parent,
                    null,
                    LocalizedText.of(node.names),
                    null,
                    null,
                    Integer.toString(node.order),
                    null,
                    true,
                    null));
          }
        });
  }
}
