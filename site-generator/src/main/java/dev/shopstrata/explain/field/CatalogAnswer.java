package dev.shopstrata.explain.field;

import java.util.function.Function;

/** What there is to say to a {@link FieldQuestion}, for one store and locale. */
public sealed interface CatalogAnswer permits FieldExplanation, RecordOverview {
  FieldQuestion question();

  /** BCP 47. */
  String locale();

  /** What one of two functions makes of it, by its kind. */
  <R> R as(Function<FieldExplanation, R> field, Function<RecordOverview, R> overview);
}
