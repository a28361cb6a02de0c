package dev.shopstrata.normalize.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.LookupTable;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.Target;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.JsonRecords;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Reads answers of WooCommerce's REST interface: products, variations, categories and reviews, in
 * files of any name.
 */
public final class WooCommerceJson implements Normalizer {
  private static final Set<String> LISTS = Set.of("products", "results", "items", "data");

  @Override
  public String name() {
    return "woocommerce-json";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of("**/*.json", "**/*.jsonl", "**/*.ndjson");
  }

  @Override
  public Set<String> options() {
    return Set.of(Shop.TIME_ZONE);
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    Shop shop = Shop.read(request.options());
    RestCategories categories = new RestCategories(shop, sink);
    try (LookupTable parents = request.lookup("parents");
        Gathering gathering =
            new Gathering(
                request, new JsonListings(shop, parents), new ProductMaker(shop, sink), sink)) {
      for (ExportFile file : request.files()) {
        JsonRecords.forEach(
            file,
            LISTS,
            Gathering.QUIET,
            (record, at) -> {
              learnVariations(record, parents);
              if (Records.kind(record) == Records.Kind.CATEGORY) {
                refusable(record, at, sink, () -> categories.add(record, at));
              } else {
                categories.derive(record);
                gathering.learn(record);
              }
            });
      }
      for (ExportFile file : request.files()) {
        JsonRecords.forEach(
            file,
            LISTS,
            sink,
            (record, at) -> {
              if (Records.kind(record) != Records.Kind.CATEGORY) {
                refusable(record, at, sink, () -> add(record, at, gathering, shop, sink));
              }
            });
      }
      gathering.tell();
      categories.tellDerived();
    }
  }

  /** What may throw {@code UnreadableException}. */
  @FunctionalInterface
  private interface Step {
    void run();
  }

  private static void refusable(JsonNode record, SourcePosition at, CatalogSink sink, Step step) {
    sink.tally().read();
    try {
      step.run();
    } catch (UnreadableException e) {
      sink.quarantine(at, e.getMessage(), record.toString());
    }
  }

  /** A product lists its variations by id, or has them in it. */
  private static void learnVariations(JsonNode record, LookupTable parents) {
    String product = record.path("id").asText();
    for (JsonNode variation : record.path("variations")) {
      String id = variation.isObject() ? variation.path("id").asText() : variation.asText();
      if (!id.isEmpty() && !product.isEmpty()) {
        parents.put(id, product);
      }
    }
  }

  private static void add(
      JsonNode record, SourcePosition at, Gathering gathering, Shop shop, CatalogSink sink) {
    switch (Records.kind(record)) {
      case PRODUCT, VARIATION -> gathering.add(record, at);
      case REVIEW -> review(record, at, shop, sink);
      case CATEGORY, OTHER ->
          sink.tally().skipped("a catalog has no use for this kind of record", at);
    }
  }

  private static void review(JsonNode record, SourcePosition at, Shop shop, CatalogSink sink) {
    String status = record.path("status").asText("approved");
    if (!status.equals("approved")) {
      sink.tally().skipped("the review is not approved", at);
      return;
    }
    Review review =
        new Review(
            JsonFields.text(record, "id").orElse(at.file() + "-" + at.record()),
            null,
            null,
            JsonFields.text(record, "review").map(RichText::plain).orElse(null),
            JsonFields.text(record, "rating")
                .flatMap(Amounts::number)
                .filter(stars -> stars.signum() > 0)
                .map(BigDecimal::toPlainString)
                .orElse(null),
            JsonFields.text(record, "reviewer").map(PlainText::decoded).orElse(null),
            JsonFields.text(record, "date_created_gmt")
                .map(moment -> moment.endsWith("Z") ? moment : moment + "Z")
                .or(() -> JsonFields.text(record, "date_created"))
                .flatMap(shop::moment)
                .orElse(null));
    sink.review(Target.product(record.path("product_id").asText()), review, at);
  }
}
