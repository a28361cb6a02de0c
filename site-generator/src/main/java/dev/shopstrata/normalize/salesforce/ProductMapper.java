package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Offer;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.Reference;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import dev.shopstrata.normalize.export.XmlElement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a product of its record, the records of its variants and its places in categories. */
final class ProductMapper {
  private final Flags flags;
  private final Localized localized;
  private final VariationModels models;
  private final ImageMapper images;
  private final CustomAttributes customAttributes;
  private final CatalogSink sink;

  ProductMapper(
      Flags flags,
      Localized localized,
      VariationModels models,
      ImageMapper images,
      CatalogSink sink) {
    this.flags = flags;
    this.localized = localized;
    this.models = models;
    this.images = images;
    this.customAttributes = new CustomAttributes(localized);
    this.sink = sink;
  }

  /** What a catalog says of one product. */
  private record Parts(
      Map<String, Member<CatalogPart>> products, List<Member<CatalogPart>> assignments) {}

  /** Gives the product to the sink; what isn't part of it is accounted for. */
  void map(String id, List<Member<CatalogPart>> members) {
    Parts parts = parted(members);
    Member<CatalogPart> own = parts.products().remove(id);
    if (own == null) {
      leftOver(parts, "the product is not in the export");
      return;
    }
    try {
      ProductDraft draft = described(id, own.record().element());
      assign(draft, parts.assignments());
      List<String> variants = variants(draft, own.record().element(), parts.products());
      // Prices and stock of a product that its one variant is are told of that variant.
      if (!draft.isFolded()) {
        draft.sku(id);
      }
      write(draft, own, variants);
    } catch (UnreadableException e) {
      sink.quarantine(own.at(), e.getMessage(), own.record().element().raw());
      leftOver(parts, "the product was refused");
    }
  }

  private Parts parted(List<Member<CatalogPart>> members) {
    Parts parts = new Parts(new LinkedHashMap<>(), new ArrayList<>());
    for (Member<CatalogPart> member : members) {
      if (!member.record().isProduct()) {
        parts.assignments().add(member);
      } else if (parts.products().putIfAbsent(member.record().id(), member) != null) {
        sink.quarantine(
            member.at(),
            "there is another product with this id before it",
            member.record().element().raw());
      }
    }
    return parts;
  }

  private void leftOver(Parts parts, String why) {
    parts.products().values().forEach(variant -> sink.tally().skipped(why, variant.at()));
    parts.assignments().forEach(assignment -> sink.tally().skipped(why, assignment.at()));
  }

  private ProductDraft described(String id, XmlElement record) {
    ProductDraft draft = new ProductDraft(id, sink.tally());
    Map<String, String> names = localized.texts(record, "display-name");
    if (names.isEmpty()) {
      throw new UnreadableException("it has no \"display-name\"");
    }
    names.forEach(draft::name);
    for (String text : List.of("long-description", "short-description")) {
      localized.texts(record, text).forEach(draft::anyDescription);
    }
    record.textOf("brand").or(() -> record.textOf("manufacturer-name")).ifPresent(draft::brand);
    gtin(record).ifPresent(draft::gtin);
    record.textOf("manufacturer-sku").ifPresent(draft::mpn);
    record.first("page-attributes").ifPresent(page -> page(draft, page));
    images.shared(record).forEach(draft::image);
    customAttributes.of(record).forEach(draft::attribute);
    draft.published(flags.isSet(record, "online-flag"));
    if (!flags.isSet(record, "searchable-flag")) {
      draft.custom("searchable", false);
    }
    Instant from = Moments.read(record, "online-from", flags);
    Instant until = Moments.read(record, "online-to", flags);
    if (from != null || until != null) {
      draft.offer(new Offer(null, from, until));
    }
    if (!flags.isSet(record, "available-flag")) {
      draft.stock(none());
    }
    if (record.first("bundled-products").isPresent()) {
      draft.kind(ProductKind.BUNDLE);
    } else if (record.first("product-set-products").isPresent()) {
      draft.kind(ProductKind.GROUPED);
    }
    if (record.first("options").filter(o -> !o.children().isEmpty()).isPresent()) {
      sink.tally().note("options that add to a product's price were left out", "product " + id);
    }
    return draft;
  }

  private static Stock none() {
    return new Stock(null, null, 0, Availability.OUT_OF_STOCK, null);
  }

  private static Optional<String> gtin(XmlElement record) {
    return record.textOf("ean").or(() -> record.textOf("upc"));
  }

  private void page(ProductDraft draft, XmlElement page) {
    localized.texts(page, "page-url").forEach(draft::slug);
    localized.texts(page, "page-title").forEach(draft::seoTitle);
    localized.texts(page, "page-description").forEach(draft::seoDescription);
    localized.texts(page, "page-keywords").forEach(draft::seoKeywords);
  }

  private void assign(ProductDraft draft, List<Member<CatalogPart>> assignments) {
    for (Member<CatalogPart> assignment : assignments) {
      XmlElement element = assignment.record().element();
      Optional<String> category = element.attribute("category-id");
      if (category.isEmpty()) {
        sink.quarantine(assignment.at(), "it has no \"category-id\"", element.raw());
        continue;
      }
      if (!category.get().equals(CategoryMapper.ROOT)) {
        boolean isPrimary = element.textOf("primary-flag").filter("true"::equals).isPresent();
        draft.category(
            new CategoryLink(category.get(), position(element), isPrimary ? true : null));
      }
      sink.tally().merged();
    }
  }

  private static Integer position(XmlElement assignment) {
    return assignment
        .textOf("position")
        .flatMap(Amounts::number)
        .filter(n -> n.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
        .map(BigDecimal::intValue)
        .orElse(null);
  }

  /** Adds the variants that can be sold; gives the ids of all, by which others may refer to it. */
  private List<String> variants(
      ProductDraft draft, XmlElement master, Map<String, Member<CatalogPart>> records) {
    List<String> listed = MasterLinks.variants(master);
    Set<String> groups = new HashSet<>(MasterLinks.groups(master));
    List<XmlElement> model = models.of(master);
    List<String> all = new ArrayList<>();
    for (String id : listed) {
      Member<CatalogPart> record = records.get(id);
      if (record == null) {
        sink.tally().note("a variant that is not there was dropped", "product " + draft.id());
      } else if (!flags.isSet(record.record().element(), "online-flag")) {
        sink.tally().skipped("the variant is offline", record.at());
      } else {
        draft.variant(variant(id, record.record().element(), master, model));
        all.add(id);
        sink.tally().merged();
      }
    }
    records.forEach(
        (id, record) -> {
          if (groups.contains(id) && !listed.contains(id)) {
            sink.tally().skipped("a variation group is no product of its own", record.at());
          } else if (!listed.contains(id)) {
            sink.tally().skipped("another record of its master doesn't name it", record.at());
          }
        });
    return all;
  }

  private VariantDraft variant(
      String id, XmlElement record, XmlElement master, List<XmlElement> model) {
    VariantDraft variant = new VariantDraft(id).sku(id);
    gtin(record).ifPresent(variant::gtin);
    Map<String, String> names = localized.texts(record, "display-name");
    if (!names.equals(localized.texts(master, "display-name"))) {
      names.forEach(variant::name);
    }
    List<Attribute> options = models.options(model, record);
    options.forEach(variant::attribute);
    images.of(master, options).forEach(variant::image);
    images.shared(record).forEach(variant::image);
    if (!flags.isSet(record, "available-flag")) {
      variant.stock(none());
    }
    return variant;
  }

  private void write(ProductDraft draft, Member<CatalogPart> own, List<String> variants) {
    XmlElement record = own.record().element();
    List<Reference> references = new ArrayList<>();
    record
        .path("bundled-products", "bundled-product")
        .forEach(e -> add(references, Reference.Kind.BUNDLE, e));
    record
        .path("product-set-products", "product-set-product")
        .forEach(e -> add(references, Reference.Kind.BUNDLE, e));
    record.path("product-links", "product-link").forEach(e -> add(references, linked(e), e));
    SourcePosition at = own.at();
    sink.product(
        ProductRecord.of(draft.build(), at, record).knownAs(variants).referringTo(references));
  }

  private static Reference.Kind linked(XmlElement link) {
    return switch (link.attribute("type").orElse("")) {
      case "cross-sell" -> Reference.Kind.CROSSSELL;
      case "up-sell" -> Reference.Kind.UPSELL;
      default -> Reference.Kind.RELATED;
    };
  }

  private static void add(List<Reference> references, Reference.Kind kind, XmlElement element) {
    element.attribute("product-id").ifPresent(id -> references.add(new Reference(kind, id)));
  }
}
