package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.overlay.OverlayChange;
import dev.shopstrata.catalog.reason.ViewReason;
import dev.shopstrata.normalize.BroughtRecord;
import dev.shopstrata.normalize.ProductOrigin;
import dev.shopstrata.normalize.export.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the records of an export that a product's chosen price, its stock and its tags come from.
 *
 * @param product as the snapshot has it, without patches
 */
record ProductSources(
    Product product, ProductOrigin origin, List<OverlayChange> changes, Sources sources) {
  /** What was joined to the product first, then its own record. */
  List<SourceNote> notes(Optional<FieldPath> field, List<ViewReason> reasons) {
    List<SourceNote> notes = new ArrayList<>();
    reasons.stream()
        .flatMap(reason -> reason.taken().stream())
        .distinct()
        .flatMap(pointer -> joined(pointer).stream())
        .forEach(notes::add);
    field.filter(path -> path.first().equals("$custom")).ifPresent(path -> tags(path, notes));
    field.ifPresent(path -> notes.addAll(sources.rules(path, origin.at())));
    notes.add(sources.export(SourceNote.Role.RECORD, origin.at(), "is the product"));
    return notes;
  }

  /**
   * The record that gave an item of a list of prices or stock. Joined ones stand behind those of
   * the product's own record. Empty for other fields, and where a layer's patch replaced the list.
   */
  private Optional<SourceNote> joined(String pointer) {
    String part = pointer.split("/", -1)[1];
    boolean patched = changes.stream().anyMatch(change -> change.path().get(0).equals(part));
    if (patched || !RecordList.isItem(pointer)) {
      return Optional.empty();
    }
    RecordList list = RecordList.of(pointer, product);
    List<SourcePosition> joined = origin.brought(list.kind(), list.sku());
    int own = list.size() - joined.size();
    return list.number() < own
        ? Optional.empty()
        : Optional.of(note(list.kind(), joined.get(list.number() - own)));
  }

  private SourceNote note(BroughtRecord.Kind kind, SourcePosition at) {
    return switch (kind) {
      case PRICE -> sources.export(SourceNote.Role.PRICE, at, "is the price, joined by its SKU");
      case STOCK -> sources.export(SourceNote.Role.STOCK, at, "is stock, joined by its SKU");
      case TAG -> sources.export(SourceNote.Role.TAG, at, "adds to $custom");
    };
  }

  private void tags(FieldPath path, List<SourceNote> notes) {
    for (BroughtRecord record : origin.brought()) {
      boolean wanted = path.steps().size() < 2 || path.steps().get(1).text().equals(record.name());
      if (record.kind() == BroughtRecord.Kind.TAG && wanted) {
        notes.add(note(record.kind(), record.at()));
      }
    }
  }
}
