package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.Target;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.JsonRecords;
import dev.shopstrata.normalize.export.ReadingListener;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads commercetools as JSON: one file or more per kind of record, of query results or of drafts.
 * Holds channels, groups, product types and categories; everything else passes through.
 */
public final class CommercetoolsJson implements Normalizer {
  @Override
  public String name() {
    return "commercetools-json";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of("*.json", "*.ndjson", "*.jsonl");
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    Map<RecordKind, Set<ExportFile>> byKind = new TreeMap<>();
    for (ExportFile file : request.files()) {
      byKind.computeIfAbsent(kind(file), k -> new LinkedHashSet<>()).add(file);
    }
    Reading reading = new Reading(sink);
    for (Map.Entry<RecordKind, Set<ExportFile>> files : byKind.entrySet()) {
      // Categories refer to each other by id or key, in any order.
      if (files.getKey() == RecordKind.CATEGORY) {
        for (ExportFile file : files.getValue()) {
          JsonRecords.forEach(
              file, ReadingListener.SILENT, (record, at) -> reading.references.learn(record));
        }
      }
      for (ExportFile file : files.getValue()) {
        JsonRecords.forEach(file, sink, (record, at) -> reading.read(files.getKey(), record, at));
      }
    }
  }

  private static RecordKind kind(ExportFile file) throws IOException {
    Optional<RecordKind> byName = RecordKind.byName(file.name());
    return byName.isPresent()
        ? byName.get()
        : JsonRecords.first(file).map(RecordKind::byShape).orElse(RecordKind.OTHER);
  }

  /** One export while it is read. */
  private static final class Reading {
    private final CatalogSink sink;
    private final References references = new References();
    private final Set<String> categories = new HashSet<>();
    private final ProductTypes types;
    private final PriceMapper prices;
    private final StockMapper stock;
    private final CategoryMapper categoryMapper;
    private final ProductMapper products;

    Reading(CatalogSink sink) {
      this.sink = sink;
      Texts texts = new Texts(sink.tally());
      this.types = new ProductTypes(texts);
      this.prices = new PriceMapper(references);
      this.stock = new StockMapper(references);
      this.categoryMapper = new CategoryMapper(texts, references);
      AttributeMapper attributes = new AttributeMapper(texts, references, sink.tally());
      this.products =
          new ProductMapper(
              texts,
              references,
              categories,
              new VariantMapper(types, attributes, prices, stock),
              types,
              sink.tally());
    }

    void read(RecordKind kind, JsonNode record, SourcePosition at) {
      sink.tally().read();
      try {
        map(kind, record, at);
      } catch (UnreadableException e) {
        sink.quarantine(at, e.getMessage(), record.toString());
      }
    }

    private void map(RecordKind kind, JsonNode record, SourcePosition at) {
      switch (kind) {
        case CHANNEL, CUSTOMER_GROUP, TAX_CATEGORY, PRODUCT_SELECTION -> {
          references.learn(record);
          sink.tally().merged();
        }
        case PRODUCT_TYPE -> {
          references.learn(record);
          types.learn(record);
          sink.tally().merged();
        }
        case CATEGORY -> {
          Category category = categoryMapper.map(record);
          categories.add(category.id());
          sink.category(category, at);
        }
        case PRODUCT -> sink.product(products.map(record, at));
        case STANDALONE_PRICE -> price(record, at);
        case INVENTORY_ENTRY -> sink.stock(Target.sku(sku(record)), stock.map(record), at);
        case PRODUCT_SELECTION_ASSIGNMENT -> assignment(record, at);
        case OTHER -> sink.tally().skipped("a catalog has no use for this kind of record", at);
      }
    }

    private void price(JsonNode record, SourcePosition at) {
      if (record.path("active").asBoolean(true)) {
        sink.price(Target.sku(sku(record)), prices.map(record, null), at);
      } else {
        sink.tally().skipped("the standalone price is not active", at);
      }
    }

    private void assignment(JsonNode record, SourcePosition at) {
      String product =
          References.name(record.path("product"))
              .orElseThrow(() -> new UnreadableException("it names no product"));
      String selection =
          references
              .target(record.path("productSelection"))
              .orElseThrow(() -> new UnreadableException("it names no product selection"));
      sink.tag(Target.product(product), "selections", selection, at);
    }

    private static String sku(JsonNode record) {
      return Texts.text(record, "sku")
          .orElseThrow(() -> new UnreadableException("it has no \"sku\""));
    }
  }
}
