package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.LookupTable;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.Reference;
import dev.shopstrata.normalize.Target;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import dev.shopstrata.normalize.export.XmlElement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One export while it is read, file after file; a header says what the records after it are. */
final class ExportReading {
  private final Flags flags;
  private final CatalogSink sink;
  private final LookupTable masters;
  private final LookupTable unavailable;
  private final RecordGroups<CatalogPart> products;
  private final RecordGroups<PriceTable> prices;
  private final CategoryMapper categoryMapper;
  private final Map<String, PriceBook> books = new TreeMap<>();
  private final Map<String, XmlElement> shared = new TreeMap<>();
  private final Set<String> categories = new HashSet<>();
  private String file = "";
  private XmlElement header;

  ExportReading(
      Flags flags,
      CategoryMapper categoryMapper,
      CatalogSink sink,
      LookupTable masters,
      LookupTable unavailable,
      RecordGroups<CatalogPart> products,
      RecordGroups<PriceTable> prices) {
    this.flags = flags;
    this.sink = sink;
    this.masters = masters;
    this.unavailable = unavailable;
    this.products = products;
    this.prices = prices;
    this.categoryMapper = categoryMapper;
  }

  /** The price books there are, by id. */
  Map<String, PriceBook> books() {
    return books;
  }

  /** Variation attributes that stand beside products, by id. */
  Map<String, XmlElement> shared() {
    return shared;
  }

  void read(XmlElement record, SourcePosition at) {
    sink.tally().read();
    if (!at.file().equals(file)) {
      file = at.file();
      header = null;
    }
    try {
      if (Flags.isDeleted(record)) {
        sink.tally().skipped("the record says that something was deleted", at);
      } else {
        map(record, at);
      }
    } catch (UnreadableException e) {
      sink.quarantine(at, e.getMessage(), record.raw());
    }
  }

  private void map(XmlElement record, SourcePosition at) {
    switch (record.name()) {
      case "header" -> header(record);
      case "variation-attribute" -> {
        record.attribute("variation-attribute-id").ifPresent(id -> shared.put(id, record));
        sink.tally().merged();
      }
      case "category" -> category(record, at);
      case "product", "category-assignment" -> {
        String id = id(record, "product-id");
        products.add(masters.get(id).orElse(id), new CatalogPart(id, record), at);
      }
      case "recommendation" -> recommendation(record, at);
      case "price-table" -> price(record, at);
      default -> stock(record, at);
    }
  }

  private void header(XmlElement record) {
    // Prices under a header that can't be read have no currency.
    header = null;
    Optional<String> book = record.attribute("pricebook-id");
    if (book.isPresent()) {
      books.put(book.get(), PriceBook.of(book.get(), record, flags));
    }
    header = record;
    sink.tally().merged();
  }

  private void category(XmlElement record, SourcePosition at) {
    String id = id(record, "category-id");
    if (id.equals(CategoryMapper.ROOT)) {
      sink.tally().skipped("the category is the root of its catalog", at);
    } else if (categories.contains(id)) {
      sink.tally().skipped("a catalog before it has a category with this id", at);
    } else {
      sink.category(categoryMapper.map(id, record), at);
      categories.add(id);
    }
  }

  private void recommendation(XmlElement record, SourcePosition at) {
    if (record.attribute("source-type").filter("category"::equals).isPresent()) {
      sink.tally().skipped("recommendations of categories aren't read", at);
      return;
    }
    Reference.Kind kind =
        switch (record.attribute("type").orElse("")) {
          case "1" -> Reference.Kind.CROSSSELL;
          case "2" -> Reference.Kind.UPSELL;
          default -> Reference.Kind.RELATED;
        };
    sink.references(
        Target.product(id(record, "source-id")),
        List.of(new Reference(kind, id(record, "target-id"))),
        at);
  }

  private void price(XmlElement record, SourcePosition at) {
    String book = headerId("pricebook-id", "a price stands in no price book");
    String product = id(record, "product-id");
    if (!books.get(book).isOnline()) {
      sink.tally().skipped("the price book is offline", at);
    } else {
      prices.add(product, new PriceTable(book, record), at);
    }
  }

  private void stock(XmlElement record, SourcePosition at) {
    String list = headerId("list-id", "a stock record stands in no inventory list");
    String id = id(record, "product-id");
    if (unavailable.get(id).isPresent()) {
      sink.tally().skipped("the product can't be ordered, whatever its stock", at);
    } else {
      sink.stock(Target.sku(id), StockMapper.map(list, record, flags), at);
    }
  }

  private String headerId(String attribute, String missing) {
    return Optional.ofNullable(header)
        .flatMap(h -> h.attribute(attribute))
        .orElseThrow(() -> new UnreadableException(missing));
  }

  private static String id(XmlElement record, String attribute) {
    return record
        .attribute(attribute)
        .orElseThrow(() -> new UnreadableException("it has no \"" + attribute + "\""));
  }
}
