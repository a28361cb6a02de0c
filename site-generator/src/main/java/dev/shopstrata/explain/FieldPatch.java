package dev.shopstrata.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.shopstrata.catalog.overlay.OverlayChange;
import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import java.util.List;

/**
 * What a layer's patch changed of a record.
 *
 * @param path the key and those above it
 * @param before as JSON, {@code null} when there was nothing
 * @param after as JSON, {@code null} when the patch takes the value away
 */
record FieldPatch(
    Place at,
    List<String> path,
    @JsonRawValue @JsonInclude(JsonInclude.Include.ALWAYS) String before,
    @JsonRawValue @JsonInclude(JsonInclude.Include.ALWAYS) String after) {
  FieldPatch {
    path = List.copyOf(path);
  }

  static FieldPatch of(OverlayChange change) {
    return new FieldPatch(
        Place.of(change.layer().value(), change.at()),
        change.path(),
        change.before().orElse("null"),
        change.after().orElse("null"));
  }

  void tell(Sheet sheet) {
    sheet.row("patched by", at.spans(true));
    sheet.inner(
        () ->
            sheet.row(
                String.join(".", path),
                Span.hidden(ShownJson.of(before)),
                Span.of(" → "),
                Span.changed(ShownJson.of(after))));
  }
}
