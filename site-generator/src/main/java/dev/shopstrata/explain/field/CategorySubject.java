package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.overlay.OverlayChange;
import dev.shopstrata.catalog.overlay.OverlayTracer;
import dev.shopstrata.catalog.reason.ViewReason;
import dev.shopstrata.catalog.store.ReasonedView;
import dev.shopstrata.catalog.view.SfCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A category as one store's view has it.
 *
 * @param category with the layers' patches
 */
record CategorySubject(
    Category category, ExplainedCatalog catalog, ExplainedStore store, ReasonedView reasoned)
    implements Subject {
  static Subject of(String id, ExplainedCatalog catalog, ExplainedStore store, ReasonedView view) {
    Category category =
        view.reasons()
            .category(id)
            .orElseThrow(
                () ->
                    UnknownRecord.of(
                        new RecordId(RecordId.Kind.CATEGORY, id),
                        catalog,
                        view.reasons().categoryIds()));
    return new CategorySubject(category, catalog, store, view);
  }

  @Override
  public Class<?> type() {
    return SfCategory.class;
  }

  @Override
  public Optional<? extends Record> view() {
    return reasoned.catalog().category(category.id());
  }

  @Override
  public ViewReason standing() {
    return reasoned.reasons().categoryStanding(category.id());
  }

  @Override
  public List<ViewReason> reasons(FieldPath field) {
    return switch (field.first()) {
      case "name" -> text("/name", category.name());
      case "description" -> text("/description", category.description());
      case "seo" -> new SeoTexts(category.seo()).reasons(field, this::text);
      case "slug", "url" -> List.of(reasoned.reasons().slug(category));
      default -> List.of();
    };
  }

  private List<ViewReason> text(String pointer, LocalizedText text) {
    return List.of(reasoned.reasons().text(pointer, text));
  }

  @Override
  public Set<String> parts(FieldPath field) {
    return switch (field.first()) {
      case "slug" -> Set.of("slug", "name");
      case "url" -> Set.of("slug", "name", "parent");
      case "parentCategoryId", "breadcrumb" -> Set.of("parent");
      default -> Set.of(field.first());
    };
  }

  @Override
  public Set<String> partsOfStanding() {
    return Set.of("published", "parent", "name");
  }

  private Optional<Category> inSnapshot() {
    return catalog.snapshot().categories().stream()
        .filter(found -> found.id().equals(category.id()))
        .findFirst();
  }

  @Override
  public List<OverlayChange> changes() {
    OverlayTracer tracer = new OverlayTracer(store.tree());
    return inSnapshot().map(tracer::changes).orElse(List.of());
  }

  @Override
  public List<SourceNote> sources(Optional<FieldPath> field, List<ViewReason> reasons) {
    Sources sources = new Sources(catalog);
    List<SourceNote> notes = new ArrayList<>();
    catalog
        .positions()
        .flatMap(positions -> positions.category(category.id()))
        .map(at -> sources.export(SourceNote.Role.RECORD, at, "is the category"))
        .ifPresent(notes::add);
    notes.add(sources.snapshot(catalog.snapshot().categoryPlace(category.id())));
    return notes;
  }
}
