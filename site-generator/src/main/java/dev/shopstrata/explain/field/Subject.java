package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.overlay.OverlayChange;
import dev.shopstrata.catalog.reason.ViewReason;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A record of the catalog that questions are about. */
interface Subject {
  /** The class of its view. */
  Class<?> type();

  /** What templates see; empty when the store doesn't show the record. */
  Optional<? extends Record> view();

  /** Whether the store shows the record, and why not. */
  ViewReason standing();

  /** The choices that gave a field. */
  List<ViewReason> reasons(FieldPath field);

  /** The fields of the record that a field of the view is made of. */
  Set<String> parts(FieldPath field);

  /** The fields of the record that decide whether it is shown. */
  Set<String> partsOfStanding();

  /** All that the layers change of the record. */
  List<OverlayChange> changes();

  /**
   * Where the record comes from, and what was joined to it for some reasons.
   *
   * @param field empty for the record as a whole
   */
  List<SourceNote> sources(Optional<FieldPath> field, List<ViewReason> reasons);
}
