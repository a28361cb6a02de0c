package dev.shopstrata.normalize.magento;

import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.Reference;
import dev.shopstrata.normalize.Target;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.ReadingListener;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.TableRecords;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads one export: small tables first, product tables twice, as a variant's row doesn't name its
 * product. Rows of a product come together on disk.
 */
final class ExportReading {
  /** For the first of two readings, of which nobody needs to hear. */
  private static final ReadingListener QUIET =
      new ReadingListener() {
        @Override
        public void mended(String what, ExportFile file) {}

        @Override
        public void unreadable(SourcePosition at, String reason, String raw) {}
      };

  private final NormalizeRequest request;
  private final Settings settings;
  private final CatalogSink sink;
  private final Categories categories;
  private final AttributeReader attributes = new AttributeReader();
  private final CatalogRules rules;
  private final PriceReader prices;

  ExportReading(NormalizeRequest request, Settings settings, CatalogSink sink) {
    this.request = request;
    this.settings = settings;
    this.sink = sink;
    this.categories = new Categories(settings, sink);
    this.rules = new CatalogRules(settings, categories, sink.tally());
    this.prices = new PriceReader(settings, rules, sink.tally());
  }

  /** What is done with a row; a fault is why it is refused. */
  @FunctionalInterface
  private interface Action {
    void accept(Cells row, SourcePosition at);
  }

  void read() throws IOException {
    Map<TableKind, List<ExportFile>> files = new EnumMap<>(TableKind.class);
    for (ExportFile file : request.files()) {
      TableKind kind = TableKind.of(TableRecords.header(file));
      files.computeIfAbsent(kind, k -> new ArrayList<>()).add(file);
    }
    try (Families families = new Families(request);
        RecordGroups<Row> groups = request.groups("products", Row.class)) {
      for (ExportFile file : files.getOrDefault(TableKind.PRODUCTS, List.of())) {
        TableRecords.forEach(file, QUIET, (row, at) -> families.learn(row));
      }
      for (Map.Entry<TableKind, List<ExportFile>> entry : files.entrySet()) {
        for (ExportFile file : entry.getValue()) {
          forEach(file, action(entry.getKey(), file, families, groups));
        }
      }
      Offers offers = new Offers(settings, prices, families, sink);
      FamilyReading reading =
          new FamilyReading(
              new ProductReader(settings, categories, attributes, offers, sink.tally()),
              offers,
              sink);
      groups.forEach(reading::read);
    }
  }

  private void forEach(ExportFile file, Action action) throws IOException {
    TableRecords.forEach(
        file,
        sink,
        (row, at) -> {
          sink.tally().read();
          try {
            action.accept(Cells.of(row), at);
          } catch (UnreadableException e) {
            sink.quarantine(at, e.getMessage(), row.raw());
          }
        });
  }

  private Action action(
      TableKind kind, ExportFile file, Families families, RecordGroups<Row> groups) {
    return switch (kind) {
      case ATTRIBUTES ->
          (row, at) -> {
            attributes.learn(row);
            sink.tally().merged();
          };
      case CATEGORIES -> categories::add;
      case RULES -> rules::add;
      case PRODUCTS -> (row, at) -> product(row, at, families, groups);
      case PICTURES, LIST_PRICES, DOWNLOADS, TIER_PRICES ->
          (row, at) -> place(kind, row, everywhere(sku(row), families), at, groups);
      case STOCK -> (row, at) -> sink.stock(Target.sku(named(row)), StockReader.ofSource(row), at);
      case LINKS -> links(file);
      case REVIEWS -> (row, at) -> sink.review(Target.product(named(row)), review(row, at), at);
      case OTHER ->
          (row, at) -> sink.tally().skipped("a catalog has no use for this kind of table", at);
    };
  }

  private static String named(Cells row) {
    return row.first("sku", "product_sku")
        .orElseThrow(() -> new UnreadableException("it has no \"sku\""));
  }

  private static String sku(Cells row) {
    return Cells.folded(named(row));
  }

  private void product(Cells row, SourcePosition at, Families families, RecordGroups<Row> groups) {
    String sku = sku(row);
    Optional<String> view = row.get("store_view_code");
    if (view.isPresent()
        && settings.language(view.get()).isEmpty()
        && !settings.hasPriceScope(view.get())) {
      sink.tally().skipped("catalog.yaml has no language for its store view", at);
      return;
    }
    if (view.isEmpty() && families.needsPrice(sku)) {
      learnPrice(sku, row, families);
    }
    if (view.isPresent()) {
      place(TableKind.PRODUCTS, row, everywhere(sku, families), at, groups);
      return;
    }
    List<String> keys = new ArrayList<>();
    List<String> parents = families.parents(sku);
    boolean isParent = ProductReader.type(row).equals("configurable");
    boolean hasPage = row.has("visibility") && ProductReader.isVisible(row);
    if (isParent || parents.isEmpty() || hasPage) {
      keys.add(sku);
    }
    if (!isParent) {
      keys.addAll(parents);
    }
    place(TableKind.PRODUCTS, row, keys, at, groups);
  }

  private void learnPrice(String sku, Cells row, Families families) {
    try {
      Set<String> ids =
          categories.links(row, "product " + sku).stream()
              .map(CategoryLink::id)
              .collect(Collectors.toSet());
      prices
          .amount(row, "price")
          .map(
              base ->
                  prices.current(
                      new PriceReader.Priced(row, base, ids, List.of(), null, "product " + sku)))
          .ifPresent(price -> families.price(sku, price));
    } catch (UnreadableException e) {
      // Its own row will be refused for that.
      sink.tally().note("parts of bundles and groups had no price that can be read", sku);
    }
  }

  /** Brings a row to all products that need it; the first accounts for it. */
  private static void place(
      TableKind kind, Cells row, List<String> keys, SourcePosition at, RecordGroups<Row> groups) {
    for (int i = 0; i < keys.size(); i++) {
      groups.add(keys.get(i), new Row(kind, i == 0, row.byColumn()), at);
    }
  }

  /** The products that a SKU is a variant of, and the SKU as a product. */
  private static List<String> everywhere(String sku, Families families) {
    List<String> keys = new ArrayList<>(families.parents(sku));
    keys.add(sku);
    return keys;
  }

  private Action links(ExportFile file) {
    String name = file.plainName();
    String base = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    Optional<Reference.Kind> kind =
        base.contains("related")
            ? Optional.of(Reference.Kind.RELATED)
            : base.contains("upsell")
                ? Optional.of(Reference.Kind.UPSELL)
                : base.contains("cross") ? Optional.of(Reference.Kind.CROSSSELL) : Optional.empty();
    return (row, at) -> {
      if (kind.isEmpty()) {
        sink.tally().skipped("the file's name does not say related, upsell or crosssell", at);
        return;
      }
      List<Reference> others =
          row.get("linked_sku").map(ProductReader::list).orElse(List.of()).stream()
              .map(sku -> new Reference(kind.get(), sku))
              .toList();
      sink.references(Target.product(named(row)), others, at);
    };
  }

  private Review review(Cells row, SourcePosition at) {
    return new Review(
        row.get("review_id").orElse(at.file() + "-" + at.record()),
        null,
        row.get("title").map(PlainText::decoded).orElse(null),
        row.first("review", "detail").map(PlainText::decoded).orElse(null),
        row.get("rating_value")
            .flatMap(Amounts::number)
            .filter(stars -> stars.signum() > 0)
            .map(BigDecimal::toPlainString)
            .orElse(null),
        row.first("reviewer", "nickname").map(PlainText::decoded).orElse(null),
        row.get("created_at").flatMap(new Dates(settings.zone())::read).orElse(null));
  }
}
