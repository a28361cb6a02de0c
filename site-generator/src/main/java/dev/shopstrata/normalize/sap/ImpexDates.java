package dev.shopstrata.normalize.sap;

import dev.shopstrata.normalize.export.UnreadableException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads dates in the form a column says, else in those that shops use. */
final class ImpexDates {
  private static final List<DateForm> USUAL =
      Stream.of(
              "yyyy-MM-dd'T'HH:mm:ssX",
              "yyyy-MM-dd'T'HH:mm:ss",
              "yyyy-MM-dd HH:mm:ss",
              "yyyy-MM-dd",
              "dd.MM.yyyy HH:mm:ss",
              "dd.MM.yyyy HH:mm",
              "dd.MM.yyyy")
          .map(DateForm::of)
          .toList();

  private ImpexDates() {}

  static Instant read(ImpexColumn column, String text) {
    Stream<DateForm> forms =
        Stream.concat(column.modifier("dateformat").map(DateForm::of).stream(), USUAL.stream());
    return forms
        .map(form -> form.read(text.strip()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableException(
                    "its \"" + column.attribute() + "\" is no date in the column's form"));
  }
}
