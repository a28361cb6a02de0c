package dev.shopstrata.normalize.mapped;

import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.Reference;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.source.MapNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes products of records that a mapping explains. */
final class MappedProducts {
  private static final Set<String> LOCALIZED =
      Set.of(
          "name",
          "slug",
          "description",
          "plainDescription",
          "seoTitle",
          "seoDescription",
          "seoKeywords");
  private static final Set<String> OWN =
      Set.of(
          "id",
          "sku",
          "brand",
          "gtin",
          "mpn",
          "category",
          "categories",
          "images",
          "rating",
          "ratingCount",
          "published",
          "createdAt",
          "updatedAt",
          "related",
          "upsell",
          "crosssell",
          "bundle");
  private static final Set<String> VARIANT = Set.of("id", "sku", "gtin", "name", "images");
  private static final Set<String> NO = Set.of("false", "0", "no", "off", "n", "hidden", "draft");

  private final Mapping product;
  private final Optional<Inner> variants;
  private final SourceOptions options;
  private final Offers offers;
  private final CatalogSink sink;
  private final CategoryPaths paths;

  /** Records inside a record, and their mapping. */
  record Inner(String in, Mapping mapping) {
    List<RawRecord> of(RawRecord record) {
      List<RawRecord> found = new ArrayList<>();
      Object value = record.at(in).orElse(List.of());
      for (Object item : value instanceof List<?> list ? list : List.of(value)) {
        if (item instanceof Map<?, ?> map) {
          Map<String, Object> named = new LinkedHashMap<>();
          map.forEach((key, inner) -> named.put(String.valueOf(key), inner));
          found.add(RawRecord.of(named));
        }
      }
      return found;
    }
  }

  MappedProducts(SourceOptions options, CatalogSink sink) throws ExportException {
    this.options = options;
    this.offers = new Offers(options);
    this.sink = sink;
    this.paths = new CategoryPaths(sink, options.locale());
    this.product = mapping(options);
    Optional<MapNode> inner = options.own().map("variants");
    this.variants = inner.isEmpty() ? Optional.empty() : Optional.of(variants(inner.get()));
  }

  private static Mapping mapping(SourceOptions options) throws ExportException {
    Set<String> known = new TreeSet<>(OWN);
    known.addAll(LOCALIZED);
    known.addAll(Offers.PRICE);
    known.addAll(Offers.STOCK);
    return Mapping.read(MappedFormat.mapping(options.own()), known, LOCALIZED);
  }

  private static Inner variants(MapNode node) throws ExportException {
    Set<String> known = new TreeSet<>(VARIANT);
    known.addAll(Offers.PRICE);
    known.addAll(Offers.STOCK);
    return new Inner(
        node.text("in").orElse("/variants"),
        Mapping.read(MappedFormat.mapping(node), known, Set.of("name")));
  }

  /** What a record's product is called. */
  String id(RawRecord record) {
    return product.needed("id", record);
  }

  /**
   * The product; throws {@code UnreadableException} when it can't be sold.
   *
   * @param rows its variants, when they are records of their own
   */
  ProductRecord map(RawRecord record, List<RawRecord> rows, SourcePosition at) {
    ProductDraft draft = new ProductDraft(product.needed("id", record), sink.tally());
    product.text("sku", record).ifPresent(draft::sku);
    product.text("brand", record).ifPresent(draft::brand);
    product.text("gtin", record).ifPresent(draft::gtin);
    product.text("mpn", record).ifPresent(draft::mpn);
    product.localized("name", options, record, draft::name);
    product.localized("slug", options, record, draft::slug);
    product.localized("description", options, record, draft::description);
    product.localized("plainDescription", options, record, draft::plainDescription);
    product.localized("seoTitle", options, record, draft::seoTitle);
    product.localized("seoDescription", options, record, draft::seoDescription);
    product.localized("seoKeywords", options, record, draft::seoKeywords);
    for (String url : product.texts("images", record)) {
      draft.image(new Image(options.image(url), null, null, null, null));
    }
    paths.link(product.texts("category", record)).ifPresent(draft::category);
    for (String id : product.texts("categories", record)) {
      draft.category(new CategoryLink(id, null, null));
    }
    offers.price(product, record).ifPresent(draft::price);
    offers.stock(product, record).ifPresent(draft::stock);
    rating(record).ifPresent(draft::rating);
    product
        .text("published", record)
        .ifPresent(text -> draft.published(!NO.contains(text.toLowerCase(Locale.ROOT))));
    Offers.moment("createdAt", product, record).ifPresent(draft::createdAt);
    Offers.moment("updatedAt", product, record).ifPresent(draft::updatedAt);
    product.startingWith(
        "attribute.",
        (label, rule) -> {
          List<String> values = rule.texts(record);
          if (!values.isEmpty()) {
            draft.attribute(AttributeDraft.list(AttributeDraft.name(label), tag(), label, values));
          }
        });
    product.startingWith(
        "$custom.",
        (name, rule) -> rule.value(record).ifPresent(value -> draft.custom(name, value)));
    variants.ifPresent(
        inner -> addVariants(inner.mapping(), rows.isEmpty() ? inner.of(record) : rows, draft));
    return ProductRecord.of(draft.build(), at, record).referringTo(references(record));
  }

  private String tag() {
    return options.defaultLocale().orElseThrow();
  }

  private void addVariants(Mapping mapping, List<RawRecord> records, ProductDraft draft) {
    int number = 0;
    for (RawRecord variant : records) {
      number++;
      String id =
          mapping
              .text("id", variant)
              .or(() -> mapping.text("sku", variant))
              .orElse(draft.id() + "-" + number);
      VariantDraft own = new VariantDraft(id);
      mapping.text("sku", variant).ifPresent(own::sku);
      mapping.text("gtin", variant).ifPresent(own::gtin);
      mapping.localized("name", options, variant, own::name);
      for (String url : mapping.texts("images", variant)) {
        own.image(new Image(options.image(url), null, null, null, null));
      }
      offers.price(mapping, variant).ifPresent(own::price);
      offers.stock(mapping, variant).ifPresent(own::stock);
      mapping.startingWith(
          "attribute.",
          (label, rule) ->
              rule.text(variant)
                  .ifPresent(value -> own.attribute(AttributeDraft.text(tag(), label, value))));
      draft.variant(own);
    }
  }

  private Optional<Rating> rating(RawRecord record) {
    Optional<BigDecimal> average = product.text("rating", record).flatMap(Amounts::number);
    int count =
        product
            .text("ratingCount", record)
            .flatMap(Amounts::number)
            .map(BigDecimal::intValue)
            .orElse(0);
    return average.filter(a -> count > 0).map(a -> new Rating(a.toPlainString(), count));
  }

  private List<Reference> references(RawRecord record) {
    List<Reference> references = new ArrayList<>();
    for (Reference.Kind kind : Reference.Kind.values()) {
      String field = kind.name().toLowerCase(Locale.ROOT);
      product.texts(field, record).forEach(id -> references.add(new Reference(kind, id)));
    }
    return references;
  }
}
