package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.overlay.OverlayChange;
import dev.shopstrata.catalog.reason.ViewReason;
import java.util.List;
import java.util.function.Function;

/**
 * Why a field is what a store shows.
 *
 * @param value what the store's view has, absent when it doesn't show the record
 * @param sources the records of the export, and the line of the snapshot
 * @param overlays what layers changed of the record where it matters here, in the order in which it
 *     applies: farthest layer first
 * @param reasons the choices that were made, the decisive one first; whether the record is shown at
 *     all comes first when it isn't
 * @param settings the settings that took part in the choices
 */
public record FieldExplanation(
    FieldQuestion question,
    String locale,
    FieldValue value,
    List<SourceNote> sources,
    List<OverlayChange> overlays,
    List<ViewReason> reasons,
    List<SettingNote> settings)
    implements CatalogAnswer {
  public FieldExplanation {
    sources = List.copyOf(sources);
    overlays = List.copyOf(overlays);
    reasons = List.copyOf(reasons);
    settings = List.copyOf(settings);
  }

  @Override
  public <R> R as(Function<FieldExplanation, R> field, Function<RecordOverview, R> overview) {
    return field.apply(this);
  }
}
