package dev.shopstrata.explain.field;

/** What there is to say to a {@link FieldQuestion}, for one store and locale. */
public sealed interface CatalogAnswer permits FieldExplanation, RecordOverview {
  FieldQuestion question();

  /** BCP 47. */
  String locale();
}
