package dev.shopstrata.normalize.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings lines together that belong to one product: first those of a variant, then the variants and
 * other lines of a product. Only the names of price lists are held.
 */
final class BulkLines implements Closeable {
  private final CatalogSink sink;
  private final JsonCollections collections;
  private final RecordGroups<JsonNode> byVariant;
  private final RecordGroups<JsonNode> byProduct;
  private final RecordGroups<JsonNode> prices;
  private final Map<String, String> priceLists = new HashMap<>();
  private boolean hasCollections;

  BulkLines(NormalizeRequest request, CatalogSink sink) throws IOException {
    this.sink = sink;
    this.collections = new JsonCollections(request.options());
    this.byVariant = request.groups("variants", JsonNode.class);
    this.byProduct = request.groups("products", JsonNode.class);
    this.prices = request.groups("prices", JsonNode.class);
  }

  /** Takes one line. */
  void add(JsonNode line, SourcePosition at) {
    sink.tally().read();
    try {
      add(
          BulkLine.of(line)
              .orElseThrow(() -> new UnreadableException("the line is no record with fields")),
          at);
    } catch (UnreadableException e) {
      sink.quarantine(at, e.getMessage(), line.toString());
    }
  }

  private void add(BulkLine line, SourcePosition at) {
    Gid parent = line.parent();
    String own = line.id().number();
    hasCollections |= line.role() == BulkLine.Role.COLLECTION;
    if (line.role() == BulkLine.Role.VARIANT) {
      byVariant.add(own, line.record(), at);
    } else if (line.role() == BulkLine.Role.PRODUCT) {
      hasCollections |= parent.type().equals("Collection");
      byProduct.add(own, line.record(), at);
    } else if (parent.type().equals("ProductVariant")) {
      byVariant.add(parent.number(), line.record(), at);
    } else if (parent.type().equals("Product")) {
      byProduct.add(parent.number(), line.record(), at);
    } else if (line.role() == BulkLine.Role.COLLECTION) {
      sink.category(collections.map(line.record()), at);
    } else if (line.id().type().equals("PriceList")) {
      JsonFields.text(line.record(), "name").ifPresent(name -> priceLists.putIfAbsent(own, name));
      sink.tally().merged();
    } else if (parent.type().equals("PriceList") && line.record().path("variant").has("id")) {
      String variant = line.record().path("variant").path("id").asText();
      prices.add(Gid.of(variant).number(), line.record(), at);
    } else {
      sink.tally().skipped("a catalog has no use for this kind of record", at);
    }
  }

  boolean hasCollections() {
    return hasCollections;
  }

  /** The lines of each variant, itself among them; what comes of it is a line of its product. */
  void forEachVariant(RecordGroups.Action<JsonNode> action) throws IOException {
    byVariant.forEach(action);
  }

  void addVariant(String product, JsonNode variant, SourcePosition at) {
    byProduct.add(product, variant, at);
  }

  /** The lines of each product, itself among them. */
  void forEachProduct(RecordGroups.Action<JsonNode> action) throws IOException {
    byProduct.forEach(action);
  }

  /** The prices of price lists, by variant. */
  void forEachPrice(RecordGroups.Action<JsonNode> action) throws IOException {
    prices.forEach(action);
  }

  /** What people call a price list, its number when the export doesn't name it. */
  String priceList(String number) {
    return priceLists.getOrDefault(number, number);
  }

  @Override
  public void close() throws IOException {
    try (byVariant;
        byProduct) {
      prices.close();
    }
  }
}
