package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.reason.ViewReason;
import java.util.List;
import java.util.function.Function;

/**
 * All fields of a record, one line each.
 *
 * @param standing whether the store shows the record, and why not
 * @param settings the settings that decide about that
 */
public record RecordOverview(
    FieldQuestion question,
    String locale,
    ViewReason standing,
    List<SettingNote> settings,
    List<SourceNote> sources,
    List<Line> fields)
    implements CatalogAnswer {
  /**
   * One field.
   *
   * @param why the decisive sentence; empty for fields that are taken as they are
   */
  public record Line(String field, FieldValue value, String why) {}

  public RecordOverview {
    settings = List.copyOf(settings);
    sources = List.copyOf(sources);
    fields = List.copyOf(fields);
  }

  @Override
  public <R> R as(Function<FieldExplanation, R> field, Function<RecordOverview, R> overview) {
    return overview.apply(this);
  }
}
