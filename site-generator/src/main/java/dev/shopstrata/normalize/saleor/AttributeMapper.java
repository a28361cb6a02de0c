package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.export.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads an attribute and the values of it that something has. */
final class AttributeMapper {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private final ShopRecords shop;
  private final Texts texts;
  private final SourceOptions options;

  AttributeMapper(ShopRecords shop, Texts texts, SourceOptions options) {
    this.shop = shop;
    this.texts = texts;
    this.options = options;
  }

  private record Reading(Object value, LocalizedText label, AttributeType type) {}

  /** Whether shops show it. */
  boolean isVisible(String attribute) {
    return shop.fields(Model.ATTRIBUTE, attribute).path("visible_in_storefront").asBoolean(true);
  }

  /** The machine name. */
  String name(String attribute) {
    JsonNode fields = shop.fields(Model.ATTRIBUTE, attribute);
    return Texts.text(fields, "slug").orElse("attribute-" + attribute);
  }

  /** Empty when none of the values has anything to show. */
  Optional<Attribute> map(String attribute, List<AssignedValue> values) {
    JsonNode fields = shop.fields(Model.ATTRIBUTE, attribute);
    List<Reading> readings = new ArrayList<>();
    for (AssignedValue value : values) {
      read(fields, value).filter(r -> !readings.contains(r)).ifPresent(readings::add);
    }
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    boolean single = readings.size() == 1;
    LocalizedText label =
        texts.plain(fields, shop.of(Model.ATTRIBUTETRANSLATION, attribute), "name");
    return Optional.of(
        new Attribute(
            name(attribute),
            label,
            single ? readings.get(0).value() : readings.stream().map(Reading::value).toList(),
            single ? readings.get(0).label() : joined(readings),
            readings.get(0).type()));
  }

  private Optional<Reading> read(JsonNode attribute, AssignedValue assigned) {
    JsonNode value = assigned.fields();
    LocalizedText name = texts.plain(value, assigned.translations(), "name");
    return switch (attribute.path("input_type").asText("")) {
      case "boolean" ->
          Optional.of(value.path("boolean"))
              .filter(JsonNode::isBoolean)
              .map(is -> new Reading(is.asBoolean(), null, AttributeType.BOOLEAN));
      case "numeric" -> number(attribute, value);
      case "date" -> text(value, "date_time").map(text -> plain(text.replaceFirst("T.*", "")));
      case "date-time" -> text(value, "date_time").map(AttributeMapper::plain);
      case "file" -> text(value, "file_url").map(url -> plain(options.image(url)));
      case "rich-text" -> words(richText(assigned));
      case "plain-text" -> words(texts.plain(value, assigned.translations(), "plain_text"));
      case "reference", "single-reference" -> words(name);
      default -> choice(attribute, value, name);
    };
  }

  private static Optional<String> text(JsonNode value, String field) {
    return Texts.text(value, field);
  }

  private static Reading plain(String text) {
    return new Reading(text, null, AttributeType.TEXT);
  }

  private Optional<Reading> words(LocalizedText words) {
    return Optional.ofNullable(words).map(w -> new Reading(first(w), w, AttributeType.TEXT));
  }

  private String first(LocalizedText words) {
    String own = words.byTag().get(texts.tag());
    return own != null ? own : words.byTag().firstEntry().getValue();
  }

  private LocalizedText richText(AssignedValue assigned) {
    LocalizedText html = texts.rich(assigned.fields(), assigned.translations(), "rich_text");
    Map<String, String> plain = new TreeMap<>();
    if (html != null) {
      html.byTag()
          .forEach(
              (tag, text) -> {
                String words = PlainText.decoded(TAG.matcher(text).replaceAll(" "));
                if (!words.isEmpty()) {
                  plain.put(tag, words.replaceAll("\\s+", " "));
                }
              });
    }
    return plain.isEmpty() ? null : LocalizedText.of(plain);
  }

  private Optional<Reading> number(JsonNode attribute, JsonNode value) {
    Optional<String> unit = text(attribute, "unit").map(u -> u.replace('_', ' '));
    return text(value, "name")
        .or(() -> text(value, "numeric"))
        .flatMap(Amounts::number)
        .map(
            n ->
                new Reading(
                    n,
                    unit.map(
                            u -> LocalizedText.of(Map.of(texts.tag(), n.toPlainString() + " " + u)))
                        .orElse(null),
                    AttributeType.NUMBER));
  }

  /** One of the attribute's own values: its slug names it in every language. */
  private Optional<Reading> choice(JsonNode attribute, JsonNode value, LocalizedText name) {
    if (name == null) {
      return Optional.empty();
    }
    AttributeType byName = AttributeDraft.type(attribute.path("slug").asText(""));
    boolean isColor = attribute.path("input_type").asText("").equals("swatch");
    AttributeType type =
        isColor ? AttributeType.COLOR : byName == AttributeType.TEXT ? AttributeType.ENUM : byName;
    return Optional.of(new Reading(text(value, "slug").orElse(first(name)), name, type));
  }

  /** In the languages that have a label for each. */
  private static LocalizedText joined(List<Reading> readings) {
    Map<String, List<String>> byTag = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (reading.label() != null) {
        reading
            .label()
            .byTag()
            .forEach((tag, text) -> byTag.computeIfAbsent(tag, t -> new ArrayList<>()).add(text));
      }
    }
    Map<String, String> joined = new TreeMap<>();
    byTag.forEach(
        (tag, labels) -> {
          if (labels.size() == readings.size()) {
            joined.put(tag, String.join(", ", labels));
          }
        });
    return joined.isEmpty() ? null : LocalizedText.of(joined);
  }
}
