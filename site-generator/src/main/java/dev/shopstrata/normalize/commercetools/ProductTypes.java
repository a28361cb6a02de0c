package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.LocalizedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The product types of an export, by name of the type and of the attribute. */
final class ProductTypes {
  private final Map<String, Map<String, AttributeDefinition>> byType = new HashMap<>();
  private final Map<String, AttributeDefinition> ofAnyType = new HashMap<>();
  private final Texts texts;

  ProductTypes(Texts texts) {
    this.texts = texts;
  }

  void learn(JsonNode productType) {
    Map<String, AttributeDefinition> attributes = new HashMap<>();
    for (JsonNode attribute : productType.path("attributes")) {
      Texts.text(attribute, "name")
          .ifPresent(name -> attributes.put(name, definition(name, attribute)));
    }
    References.name(productType).ifPresent(name -> byType.put(name, attributes));
  }

  /** Learns an attribute of which the export doesn't say to which types it belongs. */
  void learnAttribute(JsonNode attribute) {
    Texts.text(attribute, "name")
        .ifPresent(name -> ofAnyType.putIfAbsent(name, definition(name, attribute)));
  }

  private AttributeDefinition definition(String name, JsonNode attribute) {
    JsonNode type = attribute.path("type");
    while (type.path("name").asText().equals("set")) {
      type = type.path("elementType");
    }
    Map<String, LocalizedText> labels = new LinkedHashMap<>();
    for (JsonNode value : type.path("values")) {
      LocalizedText label = label(value.path("label"));
      if (label != null) {
        labels.put(value.path("key").asText(), label);
      }
    }
    String constraint = attribute.path("attributeConstraint").asText();
    return new AttributeDefinition(
        texts.plain(attribute.path("label"), "attribute " + name),
        constraint.equals("Unique") || constraint.equals("CombinationUnique"),
        type.path("name").asText(),
        labels);
  }

  private LocalizedText label(JsonNode label) {
    return label.isTextual()
        ? LocalizedText.of(Map.of(AttributeDefinition.ANY_LANGUAGE, label.asText()))
        : texts.plain(label, "attribute value");
  }

  Optional<AttributeDefinition> attribute(Optional<String> productType, String name) {
    return productType
        .map(byType::get)
        .map(attributes -> attributes.get(name))
        .or(() -> Optional.ofNullable(ofAnyType.get(name)));
  }
}
