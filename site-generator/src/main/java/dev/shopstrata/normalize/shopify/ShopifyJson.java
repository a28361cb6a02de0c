package dev.shopstrata.normalize.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.JsonRecords;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what Shopify's REST gives, and the {@code products.json} that every storefront shows:
 * products, collections, and which product is in which collection.
 */
public final class ShopifyJson implements Normalizer {
  private static final Set<String> LISTS =
      Set.of("products", "custom_collections", "smart_collections", "collections", "collects");
  private static final List<String> SINGLE = List.of("product", "collection", "collect");

  @Override
  public String name() {
    return "shopify-json";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of("**/*.json", "**/*.js");
  }

  @Override
  public Set<String> options() {
    return Set.of(CategorySource.OPTION);
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    try (RecordGroups<JsonNode> byProduct = request.groups("products", JsonNode.class)) {
      Reading reading = new Reading(request, sink, byProduct);
      for (ExportFile file : request.files()) {
        JsonRecords.forEach(file, LISTS, sink, reading::read);
      }
      List<CategorySource> categories =
          CategorySource.chosen(
              request.options(),
              List.of(reading.hasCollections ? CategorySource.COLLECTION : CategorySource.TYPE));
      byProduct.forEach((id, members) -> reading.finish(members, categories));
    }
  }

  /** One export while it is read. */
  private static final class Reading {
    private final CatalogSink sink;
    private final RecordGroups<JsonNode> byProduct;
    private final JsonProducts products;
    private final JsonCollections collections;
    private boolean hasCollections;

    Reading(NormalizeRequest request, CatalogSink sink, RecordGroups<JsonNode> byProduct)
        throws IOException {
      this.sink = sink;
      this.byProduct = byProduct;
      this.products =
          new JsonProducts(
              request.options(), new CategoryPaths(sink, request.options().locale()), sink.tally());
      this.collections = new JsonCollections(request.options());
    }

    void read(JsonNode record, SourcePosition at) {
      sink.tally().read();
      JsonNode inner = unwrapped(record);
      try {
        if (isLink(inner)) {
          byProduct.add(inner.path("product_id").asText(), inner, at);
        } else if (isCollection(inner)) {
          sink.category(collections.map(inner), at);
          hasCollections = true;
        } else if (inner.isObject()) {
          String id =
              Fields.id(inner).orElseThrow(() -> new UnreadableException("it has no \"id\""));
          byProduct.add(id, inner, at);
        } else {
          throw new UnreadableException("it is no product and no collection");
        }
      } catch (UnreadableException e) {
        sink.quarantine(at, e.getMessage(), record.toString());
      }
    }

    /** A record that was asked for alone: {@code {"product": {…}}}. */
    private static JsonNode unwrapped(JsonNode record) {
      return SINGLE.stream()
          .map(record::path)
          .filter(inner -> record.size() == 1 && inner instanceof ObjectNode)
          .findFirst()
          .orElse(record);
    }

    private static boolean isLink(JsonNode record) {
      return record.has("product_id") && record.has("collection_id");
    }

    private static boolean isCollection(JsonNode record) {
      boolean hasProductFields = record.has("variants") || record.has("product_type");
      return !hasProductFields
          && (record.has("sort_order")
              || record.has("rules")
              || record.has("products_count")
              || record.has("collection_type"));
    }

    /** What was given of one product: itself, again when pages overlap, and its collections. */
    void finish(List<Member<JsonNode>> members, List<CategorySource> categories) {
      List<Member<JsonNode>> records = new ArrayList<>();
      List<String> ids = new ArrayList<>();
      for (Member<JsonNode> member : members) {
        if (isLink(member.record())) {
          ids.add(member.record().path("collection_id").asText());
        } else {
          records.add(member);
        }
      }
      for (Member<JsonNode> member : members) {
        if (isLink(member.record()) && records.isEmpty()) {
          sink.tally().skipped("its product is not in the export", member.at());
        } else if (isLink(member.record())) {
          sink.tally().merged();
        }
      }
      for (Member<JsonNode> product : records) {
        try {
          sink.product(products.map(product.record(), ids, categories, product.at()));
        } catch (UnreadableException e) {
          sink.quarantine(product.at(), e.getMessage(), product.record().toString());
        }
      }
    }
  }
}
