package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.Target;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.JsonRecords;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.TableRecords;
import dev.shopstrata.normalize.export.TableRow;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the tables of commercetools' ImpEx and of its CSV tools: products with a row per variant,
 * categories, stock, standalone prices, attributes. Categories and attributes are held; a product's
 * rows stand together, so that products pass through.
 */
public final class CommercetoolsCsv implements Normalizer {
  private static final String SEPARATOR = "multiValueDelimiter";

  @Override
  public String name() {
    return "commercetools-csv";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of("**/*.csv", "**/product-type*.json");
  }

  @Override
  public Set<String> options() {
    return Set.of(SEPARATOR);
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    Reading reading = new Reading(request.options(), sink);
    Map<CsvKind, List<ExportFile>> byKind = new TreeMap<>();
    for (ExportFile file : request.files()) {
      if (file.plainName().endsWith(".json")) {
        JsonRecords.forEach(file, sink, reading::productType);
      } else {
        CsvKind kind = CsvKind.of(TableRecords.header(file));
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(file);
      }
    }
    for (Map.Entry<CsvKind, List<ExportFile>> files : byKind.entrySet()) {
      if (files.getKey().compareTo(CsvKind.CATEGORIES) > 0) {
        reading.writeCategories();
      }
      for (ExportFile file : files.getValue()) {
        reading.read(files.getKey(), file);
      }
    }
    reading.writeCategories();
  }

  /** One export while it is read. */
  private static final class Reading {
    private final SourceOptions options;
    private final CatalogSink sink;
    private final ProductTypes types;
    private final PriceMapper prices;
    private final StockMapper stock;
    private final CsvAttributes attributes;
    private final CsvCategories categories;
    private final CsvProducts.Tools tools;
    private boolean categoriesAreWritten;

    Reading(SourceOptions options, CatalogSink sink) {
      this.options = options;
      this.sink = sink;
      String separator = options.own(SEPARATOR).orElse(";");
      References references = new References();
      Texts texts = new Texts(sink.tally());
      this.types = new ProductTypes(texts);
      this.prices = new PriceMapper(references);
      this.stock = new StockMapper(references);
      this.attributes = new CsvAttributes(separator);
      this.categories = new CsvCategories(new CategoryMapper(texts, references), sink);
      AttributeMapper mapper = new AttributeMapper(texts, references, sink.tally());
      ProductMapper products =
          new ProductMapper(
              texts,
              references,
              categories.ids(),
              new VariantMapper(types, mapper, prices, stock),
              types,
              sink.tally());
      this.tools =
          new CsvProducts.Tools(
              products, prices, attributes, categories, options::image, separator, sink);
    }

    void productType(JsonNode record, SourcePosition at) {
      sink.tally().read();
      for (JsonNode attribute : record.path("attributes")) {
        types.learnAttribute(attribute);
        attributes.learn(attribute);
      }
      sink.tally().merged();
    }

    void writeCategories() {
      if (!categoriesAreWritten) {
        categoriesAreWritten = true;
        categories.write();
      }
    }

    void read(CsvKind kind, ExportFile file) throws IOException {
      switch (kind) {
        case ATTRIBUTES -> {
          CsvAttributeTable table = new CsvAttributeTable(options, types, attributes);
          TableRecords.forEach(
              file,
              sink,
              (row, at) -> {
                sink.tally().read();
                table.add(row);
                sink.tally().merged();
              });
          table.finish();
        }
        case CATEGORIES -> {
          CsvColumns columns = CsvColumns.of(TableRecords.header(file), options);
          TableRecords.forEach(file, sink, (row, at) -> categories.add(row, columns, at));
        }
        case PRODUCTS -> {
          CsvProducts products =
              new CsvProducts(CsvColumns.of(TableRecords.header(file), options), tools);
          TableRecords.forEach(file, sink, products::add);
          products.finish();
        }
        default -> TableRecords.forEach(file, sink, (row, at) -> small(kind, row, at));
      }
    }

    private void small(CsvKind kind, TableRow row, SourcePosition at) {
      sink.tally().read();
      try {
        if (kind == CsvKind.PRICES) {
          sink.price(Target.sku(sku(row)), prices.map(price(row), null), at);
        } else if (kind == CsvKind.STOCK) {
          sink.stock(Target.sku(sku(row)), stock.map(entry(row)), at);
        } else {
          sink.tally().skipped("a catalog has no use for this kind of record", at);
        }
      } catch (UnreadableException e) {
        sink.quarantine(at, e.getMessage(), row.raw());
      }
    }

    private static String sku(TableRow row) {
      return row.get("sku").orElseThrow(() -> new UnreadableException("it has no \"sku\""));
    }

    private static ObjectNode price(TableRow row) {
      for (String column : List.of("tiers", "discounted")) {
        if (row.get(column).isPresent()) {
          throw new UnreadableException("prices with \"" + column + "\" can't be read from tables");
        }
      }
      ObjectNode price = JsonNodeFactory.instance.objectNode();
      ObjectNode value = price.putObject("value");
      number(row, "centAmount", value);
      number(row, "fractionDigits", value);
      value.put("currencyCode", row.get("currencyCode").orElse(""));
      row.get("country").ifPresent(country -> price.put("country", country));
      references(row, price, "channel", "customerGroup");
      for (String moment : List.of("validFrom", "validUntil")) {
        row.get(moment).ifPresent(text -> price.put(moment, text));
      }
      return price;
    }

    private static ObjectNode entry(TableRow row) {
      ObjectNode entry = JsonNodeFactory.instance.objectNode();
      number(row, "quantityOnStock", entry);
      number(row, "restockableInDays", entry);
      row.get("expectedDelivery").ifPresent(text -> entry.put("expectedDelivery", text));
      references(row, entry, "supplyChannel");
      return entry;
    }

    private static void references(TableRow row, ObjectNode node, String... columns) {
      for (String column : columns) {
        row.get(column).ifPresent(key -> node.putObject(column).put("key", key));
      }
    }

    /** What is no whole number stays away, and is told as missing. */
    private static void number(TableRow row, String column, ObjectNode node) {
      row.get(column)
          .filter(text -> text.matches("-?[0-9]{1,18}"))
          .ifPresent(text -> node.put(column, Long.parseLong(text)));
    }
  }
}
