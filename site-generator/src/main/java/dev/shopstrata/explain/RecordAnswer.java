package dev.shopstrata.explain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.shopstrata.explain.field.RecordOverview;
import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import java.util.List;

/** Whether a store shows a product or a category, and all its fields. */
@JsonPropertyOrder({"kind", "asked", "locale", "standing", "sources", "settings", "fields"})
public record RecordAnswer(@JsonIgnore RecordOverview overview) implements Answer {
  /**
   * A field.
   *
   * @param value as JSON, {@code null} for none
   * @param why the decisive sentence, empty for fields that are taken as they are
   */
  record Field(
      String field,
      @JsonRawValue @JsonInclude(JsonInclude.Include.ALWAYS) String value,
      String why) {
    void tell(Sheet sheet) {
      Span reason = Span.faint(why.isEmpty() ? "" : "  " + why);
      sheet.row(field, Span.strong(ShownJson.of(value)), reason);
    }
  }

  @Override
  public String kind() {
    return "record";
  }

  @JsonProperty("asked")
  String asked() {
    return overview.question().toString();
  }

  @JsonProperty("locale")
  String locale() {
    return overview.locale();
  }

  /** Whether the store shows it, and why not. */
  @JsonProperty("standing")
  FieldReason standing() {
    return FieldReason.of(overview.standing());
  }

  @JsonProperty("sources")
  List<FieldSource> sources() {
    return overview.sources().stream().map(FieldSource::of).toList();
  }

  @JsonProperty("settings")
  List<FieldSetting> settings() {
    return overview.settings().stream().map(FieldSetting::of).toList();
  }

  @JsonProperty("fields")
  List<Field> fields() {
    return overview.fields().stream()
        .map(line -> new Field(line.field(), line.value().json(), line.why()))
        .toList();
  }

  @Override
  public void tell(Sheet sheet) {
    standing().sentences().forEach(sentence -> sheet.row("shown", Span.of(sentence)));
    sources().forEach(source -> source.tell(sheet));
    FieldSetting.tell(settings(), sheet);
    sheet.blank();
    fields().forEach(field -> field.tell(sheet));
  }
}
