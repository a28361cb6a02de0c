package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.overlay.OverlayChange;
import dev.shopstrata.catalog.reason.PriceCandidate;
import dev.shopstrata.catalog.reason.PriceReason;
import dev.shopstrata.catalog.reason.StockCandidate;
import dev.shopstrata.catalog.reason.StockReason;
import dev.shopstrata.catalog.reason.ViewReason;
import dev.shopstrata.normalize.BroughtRecord;
import dev.shopstrata.normalize.ProductOrigin;
import dev.shopstrata.normalize.SourcePosition;
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
    for (ViewReason reason : reasons) {
      if (reason instanceof PriceReason price) {
        price.chosen().flatMap(this::price).ifPresent(notes::add);
      } else if (reason instanceof StockReason stock) {
        stock.candidates().stream()
            .filter(StockCandidate::counts)
            .flatMap(candidate -> stock(candidate).stream())
            .forEach(notes::add);
      }
    }
    field.filter(path -> path.first().equals("$custom")).ifPresent(path -> tags(path, notes));
    notes.add(sources.export(SourceNote.Role.RECORD, origin.at(), "is the product"));
    return notes;
  }

  private Optional<SourceNote> price(PriceCandidate candidate) {
    return list(candidate.pointer())
        .flatMap(list -> joined(list, BroughtRecord.Kind.PRICE))
        .map(at -> sources.export(SourceNote.Role.PRICE, at, "is the price, joined by its SKU"));
  }

  private Optional<SourceNote> stock(StockCandidate candidate) {
    return list(candidate.pointer())
        .flatMap(list -> joined(list, BroughtRecord.Kind.STOCK))
        .map(at -> sources.export(SourceNote.Role.STOCK, at, "is stock, joined by its SKU"));
  }

  /** Empty when a layer's patch replaced the list, so that it doesn't come from the export. */
  private Optional<RecordList> list(String pointer) {
    String part = pointer.substring(1, pointer.indexOf('/', 1));
    boolean patched = changes.stream().anyMatch(change -> change.path().get(0).equals(part));
    return patched ? Optional.empty() : Optional.of(RecordList.of(pointer, product));
  }

  /** Joined records stand behind those of the product's own record. */
  private Optional<SourcePosition> joined(RecordList list, BroughtRecord.Kind kind) {
    List<SourcePosition> joined = origin.brought(kind, list.sku());
    int own = list.size() - joined.size();
    return list.number() < own ? Optional.empty() : Optional.of(joined.get(list.number() - own));
  }

  private void tags(FieldPath path, List<SourceNote> notes) {
    for (BroughtRecord record : origin.brought()) {
      boolean wanted = path.steps().size() < 2 || path.steps().get(1).text().equals(record.name());
      if (record.kind() == BroughtRecord.Kind.TAG && wanted) {
        notes.add(
            sources.export(SourceNote.Role.TAG, record.at(), "adds to $custom." + record.name()));
      }
    }
  }
}
