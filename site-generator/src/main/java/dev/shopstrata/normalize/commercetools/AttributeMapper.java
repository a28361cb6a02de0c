package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.export.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one attribute of a variant. */
final class AttributeMapper {
  private final Texts texts;
  private final References references;
  private final Tally tally;

  AttributeMapper(Texts texts, References references, Tally tally) {
    this.texts = texts;
    this.references = references;
    this.tally = tally;
  }

  /** A value and what people call it. */
  private record Reading(Object value, LocalizedText label, AttributeType type) {}

  /**
   * The attribute, empty when it has no value that a shop can show.
   *
   * @param productName tells the languages for labels that the vendor has in one only
   */
  Optional<Attribute> map(
      String name,
      JsonNode value,
      Optional<AttributeDefinition> definition,
      LocalizedText productName,
      String place) {
    Optional<Reading> read =
        value.isArray()
            ? readSet(value, definition, productName, place)
            : readOne(value, definition, productName, place);
    return read.map(
        reading ->
            new Attribute(
                name,
                definition
                    .map(AttributeDefinition::label)
                    .orElse(Texts.inLanguagesOf(productName, name)),
                reading.value(),
                reading.label(),
                shownAs(name, reading.type())));
  }

  private static AttributeType shownAs(String name, AttributeType type) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (type != AttributeType.TEXT && type != AttributeType.ENUM) {
      return type;
    }
    if (lower.equals("color") || lower.equals("colour")) {
      return AttributeType.COLOR;
    }
    return lower.equals("size") ? AttributeType.SIZE : type;
  }

  private Optional<Reading> readSet(
      JsonNode set, Optional<AttributeDefinition> definition, LocalizedText name, String place) {
    List<Object> values = new ArrayList<>();
    Map<String, List<String>> labels = new TreeMap<>();
    AttributeType type = AttributeType.TEXT;
    for (JsonNode element : set) {
      Optional<Reading> reading = readOne(element, definition, name, place);
      if (reading.isPresent()) {
        values.add(reading.get().value());
        type = reading.get().type();
        if (reading.get().label() != null) {
          reading
              .get()
              .label()
              .byTag()
              .forEach(
                  (tag, text) -> labels.computeIfAbsent(tag, t -> new ArrayList<>()).add(text));
        }
      }
    }
    if (values.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> joined = new LinkedHashMap<>();
    labels.forEach((tag, list) -> joined.put(tag, String.join(", ", list)));
    LocalizedText label = joined.isEmpty() ? null : LocalizedText.of(joined);
    return Optional.of(new Reading(values, label, type));
  }

  private Optional<Reading> readOne(
      JsonNode value, Optional<AttributeDefinition> definition, LocalizedText name, String place) {
    if (value.isBoolean()) {
      return Optional.of(new Reading(value.asBoolean(), null, AttributeType.BOOLEAN));
    }
    if (value.isNumber()) {
      Object number =
          value.canConvertToExactIntegral() && value.canConvertToLong()
              ? (Object) value.asLong()
              : value.decimalValue();
      return Optional.of(new Reading(number, null, AttributeType.NUMBER));
    }
    if (value.isTextual()) {
      return value.asText().isBlank()
          ? Optional.empty()
          : Optional.of(readText(value.asText().strip(), definition, name));
    }
    return value.isObject() ? readObject(value, name, place) : Optional.empty();
  }

  /** Drafts may give an enum's key alone. */
  private static Reading readText(
      String text, Optional<AttributeDefinition> definition, LocalizedText name) {
    LocalizedText label = definition.map(d -> d.valueLabels().get(text)).orElse(null);
    return label == null
        ? new Reading(text, null, AttributeType.TEXT)
        : new Reading(text, everyLanguage(label, name), AttributeType.ENUM);
  }

  private static LocalizedText everyLanguage(LocalizedText label, LocalizedText name) {
    String any = label.byTag().get(AttributeDefinition.ANY_LANGUAGE);
    return any == null ? label : Texts.inLanguagesOf(name, any);
  }

  private Optional<Reading> readObject(JsonNode value, LocalizedText name, String place) {
    if (value.has("typeId")) {
      return references.target(value).map(key -> new Reading(key, null, AttributeType.REFERENCE));
    }
    if (value.has("key") && value.has("label")) {
      JsonNode label = value.path("label");
      LocalizedText words =
          label.isTextual()
              ? Texts.inLanguagesOf(name, label.asText().strip())
              : texts.plain(label, place);
      return Optional.of(new Reading(value.path("key").asText(), words, AttributeType.ENUM));
    }
    if (value.has("centAmount")) {
      return readMoney(value);
    }
    LocalizedText words = texts.plain(value, place);
    if (words == null) {
      tally.note("attributes had values that can't be shown, and were left out", place);
      return Optional.empty();
    }
    return Optional.of(
        new Reading(words.byTag().firstEntry().getValue(), words, AttributeType.TEXT));
  }

  private static Optional<Reading> readMoney(JsonNode money) {
    String amount = PriceMapper.amount(money);
    String currency = money.path("currencyCode").asText();
    return Optional.of(new Reading(amount + " " + currency, null, AttributeType.TEXT));
  }
}
