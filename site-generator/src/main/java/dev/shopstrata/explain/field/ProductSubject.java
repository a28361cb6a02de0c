package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Relations;
import dev.shopstrata.catalog.overlay.OverlayChange;
import dev.shopstrata.catalog.overlay.OverlayTracer;
import dev.shopstrata.catalog.reason.ViewReason;
import dev.shopstrata.catalog.store.ReasonedView;
import dev.shopstrata.catalog.view.SfProduct;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A product as one store's view has it.
 *
 * @param product with the layers' patches
 */
record ProductSubject(
    int ordinal,
    Product product,
    ExplainedCatalog catalog,
    ExplainedStore store,
    ReasonedView reasoned)
    implements Subject {
  private static final Map<String, Set<String>> PARTS =
      Map.ofEntries(
          Map.entry("slug", Set.of("slug", "name")),
          Map.entry("url", Set.of("slug", "name", "categories", "sku")),
          Map.entry("price", Set.of("prices", "variants", "stock")),
          Map.entry("priceRange", Set.of("prices", "variants", "stock")),
          Map.entry("primaryImage", Set.of("primaryImage", "gallery", "variants")),
          Map.entry("gallery", Set.of("primaryImage", "gallery", "variants")),
          Map.entry("variants", Set.of("variants", "prices", "stock")),
          Map.entry("quantityLimit", Set.of("stock", "variants")),
          Map.entry("availability", Set.of("stock", "variants")),
          Map.entry("availableFrom", Set.of("stock", "variants")),
          Map.entry("kind", Set.of("kind", "variants")),
          Map.entry("breadcrumb", Set.of("categories")));

  static Subject of(String id, ExplainedCatalog catalog, ExplainedStore store, ReasonedView view) {
    OptionalInt ordinal = view.reasons().ordinal(id);
    if (ordinal.isEmpty()) {
      throw UnknownRecord.of(
          new RecordId(RecordId.Kind.PRODUCT, id), catalog, new ProductIds(catalog));
    }
    int found = ordinal.getAsInt();
    return new ProductSubject(found, view.reasons().product(found), catalog, store, view);
  }

  /** All ids, read as somebody goes through them. */
  private static final class ProductIds extends AbstractList<String> {
    private final ExplainedCatalog catalog;

    ProductIds(ExplainedCatalog catalog) {
      this.catalog = catalog;
    }

    @Override
    public String get(int ordinal) {
      return catalog.snapshot().productId(ordinal);
    }

    @Override
    public int size() {
      return catalog.snapshot().productCount();
    }
  }

  @Override
  public Class<?> type() {
    return SfProduct.class;
  }

  @Override
  public Optional<? extends Record> view() {
    OptionalInt position = reasoned.catalog().position(product.id());
    return position.isEmpty()
        ? Optional.empty()
        : Optional.of(reasoned.catalog().product(position.getAsInt()));
  }

  @Override
  public ViewReason standing() {
    return reasoned.reasons().standing(ordinal);
  }

  @Override
  public List<ViewReason> reasons(FieldPath field) {
    return switch (field.first()) {
      case "name" -> text("/name", product.name());
      case "description" -> text("/description", product.description());
      case "seo" -> new SeoTexts(product.seo()).reasons(field, this::text);
      case "slug", "url" -> List.of(reasoned.reasons().slug(ordinal));
      case "price" -> reasoned.reasons().price(product);
      case "priceRange" -> reasoned.reasons().range(product);
      case "availability", "availableFrom", "quantityLimit" -> reasoned.reasons().stock(product);
      case "categories", "breadcrumb" -> List.of(reasoned.reasons().categories(product));
      case "relations" -> List.of(reasoned.reasons().products(related()));
      case "variants" -> new VariantFields(product, reasoned.reasons()).reasons(field);
      default -> List.of();
    };
  }

  private List<ViewReason> text(String pointer, LocalizedText text) {
    return List.of(reasoned.reasons().text(pointer, text));
  }

  private List<String> related() {
    Relations relations = product.relations();
    return relations == null
        ? List.of()
        : Stream.of(
                relations.related(), relations.upsell(), relations.crosssell(), relations.bundle())
            .flatMap(List::stream)
            .distinct()
            .toList();
  }

  @Override
  public Set<String> parts(FieldPath field) {
    return PARTS.getOrDefault(field.first(), Set.of(field.first()));
  }

  @Override
  public Set<String> partsOfStanding() {
    return Set.of("published", "categories", "attributes", "variants", "brand", "offers");
  }

  @Override
  public List<OverlayChange> changes() {
    return new OverlayTracer(store.tree()).changes(catalog.snapshot().product(ordinal));
  }

  @Override
  public List<SourceNote> sources(Optional<FieldPath> field, List<ViewReason> reasons) {
    List<SourceNote> notes = new ArrayList<>();
    Sources sources = new Sources(catalog);
    catalog
        .positions()
        .map(
            positions ->
                new ProductSources(
                    catalog.snapshot().product(ordinal),
                    positions.product(ordinal),
                    changes(),
                    sources))
        .ifPresent(found -> notes.addAll(found.notes(field, reasons)));
    notes.add(sources.snapshot(catalog.snapshot().productPlace(ordinal)));
    return notes;
  }
}
