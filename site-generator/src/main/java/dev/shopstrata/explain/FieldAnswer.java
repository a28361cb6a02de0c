package dev.shopstrata.explain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.shopstrata.catalog.reason.ViewReason;
import dev.shopstrata.explain.field.FieldExplanation;
import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import java.util.List;

/** Why a field of a product or a category is what a store shows. */
@JsonPropertyOrder({
  "kind",
  "asked",
  "locale",
  "value",
  "reasons",
  "sources",
  "overlays",
  "settings",
  "moments"
})
public record FieldAnswer(@JsonIgnore FieldExplanation explanation) implements Answer {
  @Override
  public String kind() {
    return "field";
  }

  @JsonProperty("asked")
  String asked() {
    return explanation.question().toString();
  }

  @JsonProperty("locale")
  String locale() {
    return explanation.locale();
  }

  @JsonProperty("value")
  @JsonRawValue
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String value() {
    return explanation.value().json();
  }

  @JsonProperty("reasons")
  List<FieldReason> reasons() {
    return explanation.reasons().stream().map(FieldReason::of).toList();
  }

  @JsonProperty("sources")
  List<FieldSource> sources() {
    return explanation.sources().stream().map(FieldSource::of).toList();
  }

  @JsonProperty("overlays")
  List<FieldPatch> overlays() {
    return explanation.overlays().stream().map(FieldPatch::of).toList();
  }

  @JsonProperty("settings")
  List<FieldSetting> settings() {
    return explanation.settings().stream().map(FieldSetting::of).toList();
  }

  /** For which moments the value holds, and when it next changes. */
  @JsonProperty("moments")
  List<String> moments() {
    return explanation.reasons().stream()
        .map(ViewReason::moment)
        .flatMap(moment -> moment.stream())
        .distinct()
        .toList();
  }

  @Override
  public void tell(Sheet sheet) {
    sheet.row("value", Span.strong(ShownJson.of(value())), Span.faint("  " + locale()));
    List<String> sentences = reasons().stream().flatMap(r -> r.sentences().stream()).toList();
    sentences.stream().limit(1).forEach(decisive -> sheet.row("why", Span.of(decisive)));
    sources().forEach(source -> source.tell(sheet));
    overlays().forEach(patch -> patch.tell(sheet));
    sentences.stream().skip(1).forEach(more -> sheet.row("and", Span.of(more)));
    FieldSetting.tell(settings(), sheet);
    moments().forEach(moment -> sheet.row("when", Span.of(moment)));
  }
}
