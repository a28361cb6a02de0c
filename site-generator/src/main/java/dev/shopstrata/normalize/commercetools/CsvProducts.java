package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.TableRow;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads the products of one table: a row with a product type begins a product, the rows after it
 * are its further variants. Each product becomes the draft that JSON would have for it.
 */
final class CsvProducts {
  /** Columns that are no attributes. */
  private static final Set<String> OWN =
      Set.of(
          "productType",
          "variantId",
          "variantKey",
          "id",
          "_id",
          "key",
          "version",
          "sku",
          "prices",
          "priceMode",
          "tax",
          "categories",
          "categoryOrderHints",
          "images",
          "searchKeywords",
          "publish",
          "_published",
          "_hasStagedChanges",
          "state",
          "createdAt",
          "lastModifiedAt",
          "name",
          "slug",
          "description",
          "metaTitle",
          "metaDescription",
          "metaKeywords");

  /** What tables are read with. */
  record Tools(
      ProductMapper mapper,
      PriceMapper prices,
      CsvAttributes attributes,
      CsvCategories categories,
      UnaryOperator<String> image,
      String separator,
      CatalogSink sink) {}

  private record Row(TableRow cells, SourcePosition at) {}

  private final Tools tools;
  private final CsvColumns columns;
  private final List<String> attributeNames;
  private final List<Row> rows = new ArrayList<>();
  private boolean begun;

  CsvProducts(CsvColumns columns, Tools tools) {
    this.columns = columns;
    this.tools = tools;
    this.attributeNames = columns.fieldsBeside(OWN);
  }

  void add(TableRow cells, SourcePosition at) {
    tools.sink().tally().read();
    Row row = new Row(cells, at);
    if (cells.get("productType").isPresent() && !continues(cells)) {
      finish();
      begun = true;
      rows.add(row);
    } else if (begun) {
      rows.add(row);
    } else {
      tools.sink().quarantine(at, "no row before it begins a product", cells.raw());
    }
  }

  /** Some exports fill the columns of the product in the rows of all its variants. */
  private boolean continues(TableRow cells) {
    boolean isFurther =
        cells
            .get("variantId")
            .filter(id -> id.matches("[1-9][0-9]*") && !id.equals("1"))
            .isPresent();
    String own = identity(cells);
    return isFurther
        && !rows.isEmpty()
        && (own.isEmpty() || own.equals(identity(rows.get(0).cells())));
  }

  private String identity(TableRow cells) {
    return cells
        .first("key", "id", "_id")
        .orElseGet(() -> String.join(" ", texts(columns.localized(cells, "slug"))));
  }

  private static List<String> texts(ObjectNode localized) {
    return localized.properties().stream().map(e -> e.getValue().asText()).toList();
  }

  /** Gives the last product to the sink. */
  void finish() {
    if (rows.isEmpty()) {
      return;
    }
    Row first = rows.get(0);
    Set<String> shared = shared();
    List<Row> read = new ArrayList<>();
    List<ObjectNode> forms = new ArrayList<>();
    String fault = "";
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      try {
        forms.add(variant(row.cells(), i + 1, shared));
        read.add(row);
      } catch (UnreadableException e) {
        if (i == 0) {
          fault = e.getMessage();
        } else {
          tools.sink().quarantine(row.at(), e.getMessage(), row.cells().raw());
        }
      }
    }
    write(first, read, forms, fault);
    rows.clear();
  }

  private void write(Row first, List<Row> read, List<ObjectNode> forms, String fault) {
    read.remove(first);
    try {
      if (forms.isEmpty()) {
        throw new UnreadableException(fault);
      }
      ObjectNode draft = draft(first.cells(), forms);
      ProductRecord record = tools.mapper().map(draft, first.at());
      if (!fault.isEmpty()) {
        tools
            .sink()
            .tally()
            .note("a first variant with an unreadable price was left out", first.at().toString());
      }
      tools
          .sink()
          .product(
              new ProductRecord(
                  record.product(),
                  first.at(),
                  record.knownAs(),
                  record.references(),
                  record.pricesApart(),
                  first.cells()));
      read.forEach(row -> tools.sink().tally().merged());
    } catch (UnreadableException e) {
      tools.sink().quarantine(first.at(), e.getMessage(), first.cells().raw());
      read.forEach(row -> tools.sink().tally().skipped("its product was refused", row.at()));
    }
  }

  private ObjectNode draft(TableRow cells, List<ObjectNode> forms) {
    ObjectNode draft = JsonNodeFactory.instance.objectNode();
    id(cells).ifPresent(id -> draft.put("key", id));
    cells.first("id", "_id").ifPresent(id -> draft.put("id", id));
    cells.get("productType").ifPresent(type -> draft.putObject("productType").put("key", type));
    cells.get("tax").ifPresent(tax -> draft.putObject("taxCategory").put("key", tax));
    cells.get("priceMode").ifPresent(mode -> draft.put("priceMode", mode));
    boolean isHidden =
        cells.first("publish", "_published").filter("false"::equalsIgnoreCase).isPresent();
    draft.put("publish", !isHidden);
    CsvColumns.LOCALIZED.forEach(field -> draft.set(field, columns.localized(cells, field)));
    ArrayNode categories = draft.putArray("categories");
    parts(cells, "categories")
        .forEach(name -> categories.addObject().put("key", tools.categories().find(name, columns)));
    draft.set("masterVariant", forms.get(0));
    draft.putArray("variants").addAll(forms.subList(1, forms.size()));
    return draft;
  }

  /** Tables need not have a key or id; then the first variant's SKU tells products apart. */
  private Optional<String> id(TableRow cells) {
    return cells
        .first("key", "id", "_id", "sku")
        .or(() -> texts(columns.localized(cells, "slug")).stream().findFirst());
  }

  private ObjectNode variant(TableRow cells, int number, Set<String> shared) {
    ObjectNode variant = JsonNodeFactory.instance.objectNode().put("id", number);
    cells.get("sku").ifPresent(sku -> variant.put("sku", sku));
    cells.get("variantKey").ifPresent(key -> variant.put("key", key));
    ArrayNode prices = CsvPrices.read(cells.get("prices").orElse(""), tools.separator());
    prices.forEach(price -> tools.prices().map(price, null));
    variant.set("prices", prices);
    ArrayNode images = variant.putArray("images");
    parts(cells, "images").forEach(url -> images.addObject().put("url", tools.image().apply(url)));
    ArrayNode attributes = variant.putArray("attributes");
    for (String name : attributeNames) {
      value(shared.contains(name) ? rows.get(0).cells() : cells, name)
          .ifPresent(value -> attributes.addObject().put("name", name).set("value", value));
    }
    return variant;
  }

  /** The attributes whose value in the first row holds for all: no other row has one. */
  private Set<String> shared() {
    Set<String> shared = new HashSet<>();
    for (String name : attributeNames) {
      boolean isFirstOnly =
          rows.stream().skip(1).allMatch(row -> value(row.cells(), name).isEmpty());
      if (isFirstOnly || tools.attributes().isSameForAll(name)) {
        shared.add(name);
      }
    }
    return shared;
  }

  private Optional<JsonNode> value(TableRow cells, String name) {
    return tools.attributes().read(cells, name, columns);
  }

  private List<String> parts(TableRow cells, String column) {
    return cells.get(column).stream()
        .flatMap(text -> Pattern.compile(tools.separator(), Pattern.LITERAL).splitAsStream(text))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
