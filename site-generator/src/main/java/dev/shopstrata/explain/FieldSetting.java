package dev.shopstrata.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.shopstrata.explain.field.SettingNote;
import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A key of site.yaml that took part in a choice.
 *
 * @param value as JSON, {@code null} when the key isn't set and its default counts
 */
record FieldSetting(
    String key, @JsonRawValue @JsonInclude(JsonInclude.Include.ALWAYS) String value, Place at) {
  static FieldSetting of(SettingNote note) {
    return new FieldSetting(
        note.key(),
        note.value().orElse("null"),
        note.origin()
            .map(origin -> Place.of(origin.layer().value(), origin.at()))
            .orElse(Place.NOWHERE));
  }

  /** One row for each key that is set, and one for those whose defaults count. */
  static void tell(List<FieldSetting> settings, Sheet sheet) {
    settings.stream().filter(FieldSetting::isSet).forEach(setting -> setting.tell(sheet));
    List<String> defaults =
        settings.stream().filter(setting -> !setting.isSet()).map(FieldSetting::key).toList();
    if (!defaults.isEmpty()) {
      sheet.row("not set", Span.faint(String.join(", ", defaults)));
    }
  }

  private boolean isSet() {
    return !value.equals("null");
  }

  private void tell(Sheet sheet) {
    List<Span> spans = new ArrayList<>();
    spans.add(Span.of(key + " "));
    spans.add(Span.strong(ShownJson.of(value) + "  "));
    spans.addAll(at.spans(true));
    sheet.row("set by", spans);
  }
}
