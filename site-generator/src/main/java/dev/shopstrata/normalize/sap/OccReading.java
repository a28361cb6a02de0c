package dev.shopstrata.normalize.sap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.LookupTable;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.export.SourcePosition;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Answers while they are read: categories are held, products sorted by their base on disk. */
final class OccReading implements Closeable {
  private static final int MAX_BASES = 10;

  private final CatalogSink sink;
  private final OccTexts texts;
  private final LookupTable bases;
  private final RecordGroups<JsonNode> products;
  private final OccCategories categories;
  private final OccProducts maker;

  OccReading(NormalizeRequest request, CatalogSink sink) throws IOException {
    this.sink = sink;
    this.texts = new OccTexts(request.options(), request.options().locale(), sink.tally());
    this.bases = request.lookup("bases");
    this.products = request.groups("products", JsonNode.class);
    this.categories = new OccCategories(sink);
    this.maker = new OccProducts(sink, request.options(), texts, categories);
  }

  /** Takes which variants belong to which product. */
  void learn(JsonNode record) {
    Optional<String> code = OccTexts.code(record);
    if (code.isEmpty()) {
      return;
    }
    OccTexts.text(record, "baseProduct").ifPresent(base -> bases.put(code.get(), base));
    for (JsonNode option : record.path("variantOptions")) {
      OccTexts.code(option).ifPresent(variant -> bases.put(variant, code.get()));
    }
  }

  /** Takes every record once, for what it is itself. */
  void take(JsonNode record, SourcePosition at) {
    sink.tally().read();
    Optional<String> code = OccTexts.code(record);
    if (code.isPresent() && isProduct(record)) {
      products.add(root(code.get()), record, at);
    } else if (categories.isTree(record) && !isSold(record)) {
      categories.learn(record, texts.language(at.file()));
      sink.tally().merged();
    } else if (isSold(record)) {
      sink.quarantine(at, "it has no \"code\"", record.toString());
    } else {
      sink.tally().skipped("a catalog has no use for this kind of answer", at);
    }
  }

  /** A category has subcategories and products have none. */
  private static boolean isProduct(JsonNode record) {
    return !record.has("subcategories");
  }

  private static boolean isSold(JsonNode record) {
    return record.has("price") || record.has("stock") || record.has("images");
  }

  private String root(String code) {
    Set<String> passed = new HashSet<>();
    String root = code;
    for (int i = 0; i < MAX_BASES && passed.add(root); i++) {
      Optional<String> base = bases.get(root);
      if (base.isEmpty()) {
        return root;
      }
      root = base.get();
    }
    return root;
  }

  /** Makes the products, and the categories that only they name. */
  void finish() throws IOException {
    products.forEach(maker::make);
    categories.finish();
  }

  @Override
  public void close() throws IOException {
    try (bases) {
      products.close();
    }
  }
}
