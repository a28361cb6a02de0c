package dev.shopstrata.normalize.mapped;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.Target;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import dev.shopstrata.source.MapNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads any table, JSON, YAML or XML whose fields catalog.yaml explains: products with what is in
 * them, or a list of categories, prices, stock or reviews.
 */
public final class MappedFormat implements Normalizer {
  private static final Set<String> CATEGORY =
      Set.of("id", "parent", "name", "slug", "description", "image", "order", "published");
  private static final Set<String> REVIEW =
      Set.of(
          "id", "title", "text", "rating", "reviewer", "createdAt", "language", "product", "sku");
  private static final Set<String> KINDS =
      Set.of("product", "category", "price", "stock", "review");

  @Override
  public String name() {
    return "mapped";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of(
        "*.csv", "*.tsv", "*.txt", "*.json", "*.jsonl", "*.ndjson", "*.yaml", "*.yml", "*.xml");
  }

  @Override
  public Set<String> options() {
    return Set.of("record", "records", "mapping", "variants", "reviews");
  }

  /** What is done with a record; a fault is why it is refused. */
  @FunctionalInterface
  private interface Mapper {
    void map(RawRecord record, SourcePosition at);
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    SourceOptions options = request.options();
    if (RowGroups.are(options)) {
      new RowGroups(request, sink).read();
      return;
    }
    Mapper mapper = mapper(options, sink);
    Optional<String> list = options.own("records");
    for (ExportFile file : request.files()) {
      MappedRecords.forEach(
          file,
          list,
          sink,
          (record, raw, at) -> {
            sink.tally().read();
            try {
              mapper.map(record, at);
            } catch (UnreadableException e) {
              sink.quarantine(at, e.getMessage(), raw.text());
            }
          });
    }
  }

  private static Mapper mapper(SourceOptions options, CatalogSink sink) throws ExportException {
    String kind = options.own("record").orElse("product");
    return switch (kind) {
      case "product" -> products(options, sink);
      case "category" -> categories(options, sink);
      case "price" -> prices(options, sink);
      case "stock" -> stock(options, sink);
      case "review" -> {
        Mapping mapping = Mapping.read(mapping(options.own()), REVIEW, Set.of());
        yield (record, at) ->
            sink.review(target(mapping, "product", record), review(mapping, record, at), at);
      }
      default ->
          throw ExportException.unsaid(
              options.own().get("record").orElse(options.own()).at(),
              "\"record\" is \"" + kind + "\", which is no kind of record",
              "write one of " + String.join(", ", new TreeSet<>(KINDS)));
    };
  }

  /** The map of fields to columns or pointers. */
  static MapNode mapping(MapNode node) throws ExportException {
    Optional<MapNode> mapping = node.map("mapping");
    if (mapping.isEmpty()) {
      throw ExportException.unsaid(
          node.at(),
          "the format \"mapped\" needs a \"mapping\"",
          "write \"mapping:\" under \"options:\", with lines such as \"name: title\" below it");
    }
    return mapping.get();
  }

  private static Mapper products(SourceOptions options, CatalogSink sink) throws ExportException {
    MappedProducts products = new MappedProducts(options, sink);
    Optional<MapNode> node = options.own().map("reviews");
    if (node.isEmpty()) {
      return (record, at) -> sink.product(products.map(record, List.of(), at));
    }
    MappedProducts.Inner reviews =
        new MappedProducts.Inner(
            node.get().text("in").orElse("/reviews"),
            Mapping.read(mapping(node.get()), REVIEW, Set.of()));
    return (record, at) -> {
      ProductRecord product = products.map(record, List.of(), at);
      int number = 0;
      for (RawRecord inner : reviews.of(record)) {
        number++;
        sink.tally().read();
        try {
          Review review = review(reviews.mapping(), inner, product.product().id() + "-" + number);
          sink.review(Target.product(product.product().id()), review, at);
        } catch (UnreadableException e) {
          sink.quarantine(at, "a review in it can't be read: " + e.getMessage(), "");
        }
      }
      sink.product(product);
    };
  }

  private static Mapper categories(SourceOptions options, CatalogSink sink) throws ExportException {
    Set<String> localized = Set.of("name", "slug", "description");
    Mapping mapping = Mapping.read(mapping(options.own()), CATEGORY, localized);
    String locale = options.locale();
    return (record, at) -> {
      Map<String, Map<String, String>> texts = new HashMap<>();
      for (String field : localized) {
        Map<String, String> byTag = new TreeMap<>();
        mapping.localized(
            field, options, record, (tag, text) -> byTag.put(tag, PlainText.decoded(text)));
        texts.put(field, byTag);
      }
      if (texts.get("name").isEmpty()) {
        throw new UnreadableException("it has no \"name\" in " + locale + " or any language");
      }
      sink.category(
          new Category(
              mapping.needed("id", record),
              mapping.text("parent", record).orElse(null),
              localizedText(texts.get("slug")),
              localizedText(texts.get("name")),
              localizedText(texts.get("description")),
              mapping
                  .text("image", record)
                  .map(url -> new Image(options.image(url), null, null, null, null))
                  .orElse(null),
              mapping
                  .text("order", record)
                  .flatMap(Amounts::number)
                  .map(BigDecimal::toPlainString)
                  .orElse(null),
              null,
              mapping.text("published", record).map(text -> !text.equals("false")).orElse(true),
              null),
          at);
    };
  }

  private static LocalizedText localizedText(Map<String, String> byTag) {
    return byTag.isEmpty() ? null : LocalizedText.of(byTag);
  }

  private static Mapper prices(SourceOptions options, CatalogSink sink) throws ExportException {
    Mapping mapping = listMapping(options, Offers.PRICE);
    Offers offers = new Offers(options);
    return (record, at) ->
        sink.price(
            target(mapping, "id", record),
            offers
                .price(mapping, record)
                .orElseThrow(() -> new UnreadableException("it has no \"price\"")),
            at);
  }

  private static Mapper stock(SourceOptions options, CatalogSink sink) throws ExportException {
    Mapping mapping = listMapping(options, Offers.STOCK);
    Offers offers = new Offers(options);
    return (record, at) ->
        sink.stock(
            target(mapping, "id", record),
            offers
                .stock(mapping, record)
                .orElseThrow(() -> new UnreadableException("it says nothing of stock")),
            at);
  }

  private static Mapping listMapping(SourceOptions options, Set<String> fields)
      throws ExportException {
    Set<String> known = new TreeSet<>(fields);
    known.addAll(Set.of("id", "sku", "channel"));
    return Mapping.read(mapping(options.own()), known, Set.of());
  }

  /** Whom the record is for: by SKU when it has one, else by what the product is known as. */
  private static Target target(Mapping mapping, String product, RawRecord record) {
    return mapping
        .text("sku", record)
        .map(Target::sku)
        .orElseGet(() -> Target.product(mapping.needed(product, record)));
  }

  private static Review review(Mapping mapping, RawRecord record, SourcePosition at) {
    return review(mapping, record, at.file() + "-" + at.record());
  }

  private static Review review(Mapping mapping, RawRecord record, String id) {
    return new Review(
        mapping.text("id", record).orElse(id),
        null,
        mapping.text("title", record).map(PlainText::decoded).orElse(null),
        mapping.text("text", record).map(PlainText::clean).orElse(null),
        mapping
            .text("rating", record)
            .flatMap(Amounts::number)
            .map(BigDecimal::toPlainString)
            .orElse(null),
        mapping.text("reviewer", record).map(PlainText::clean).orElse(null),
        Offers.moment("createdAt", mapping, record).orElse(null),
        mapping.text("language", record).orElse(null));
  }
}
