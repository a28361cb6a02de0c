package dev.shopstrata.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shopstrata.explain.field.SourceNote;
import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A record that a field comes from.
 *
 * @param role which record it is, as {@link SourceNote.Role} in small letters snapshot}
 * @param record its number in the file from 1, 0 when it isn't counted
 */
record FieldSource(
    String role, Place at, @JsonInclude(JsonInclude.Include.NON_DEFAULT) long record) {
  static FieldSource of(SourceNote note) {
    return new FieldSource(
        note.role().name().toLowerCase(Locale.ROOT),
        Place.of("", note.at()),
        note.record().orElse(0L));
  }

  void tell(Sheet sheet) {
    List<Span> spans = new ArrayList<>(at.spans(true));
    String said = role.equals("record") ? "" : role;
    String counted = record == 0 ? "" : (said.isEmpty() ? "" : ", ") + "record " + record;
    spans.add(Span.faint("  " + said + counted));
    sheet.row("from", spans);
  }
}
