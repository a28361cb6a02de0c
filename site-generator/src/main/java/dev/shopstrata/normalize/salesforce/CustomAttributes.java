package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the attributes that a shop added to its products. */
final class CustomAttributes {
  private static final int LONGEST = 1000;

  private final Localized localized;

  CustomAttributes(Localized localized) {
    this.localized = localized;
  }

  /**
   * Attributes with a value; long texts and pages are none, as nobody compares products by them.
   */
  List<Attribute> of(XmlElement product) {
    Map<String, List<XmlElement>> byId = new LinkedHashMap<>();
    product
        .path("custom-attributes", "custom-attribute")
        .forEach(
            element ->
                element
                    .attribute("attribute-id")
                    .ifPresent(
                        id -> byId.computeIfAbsent(id, key -> new ArrayList<>()).add(element)));
    List<Attribute> attributes = new ArrayList<>();
    byId.forEach((id, elements) -> add(id, elements, attributes));
    return attributes;
  }

  private void add(String id, List<XmlElement> elements, List<Attribute> attributes) {
    List<String> values =
        elements.get(0).all("value").stream()
            .flatMap(value -> value.value().stream())
            .map(PlainText::decoded)
            .filter(text -> !text.isEmpty())
            .toList();
    LocalizedText texts = localized.plain(elements);
    LocalizedText label = localized.everywhere(id);
    AttributeType type = AttributeDraft.type(AttributeDraft.name(id));
    if (!values.isEmpty()) {
      attributes.add(new Attribute(id, label, values, null, type));
    } else if (texts != null) {
      String text = localized.main(texts);
      if (text.equals("true") || text.equals("false")) {
        attributes.add(new Attribute(id, label, text.equals("true"), null, AttributeType.BOOLEAN));
      } else if (text.length() <= LONGEST && !PlainText.hasMarkup(text)) {
        LocalizedText shown = texts.byTag().size() > 1 ? texts : null;
        attributes.add(new Attribute(id, label, text, shown, type));
      }
    }
  }
}
