package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.export.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads by which attributes a master's variants differ, and what a variant has for each. */
final class VariationModels {
  private final Localized localized;
  private final Map<String, XmlElement> shared;

  /**
   * @param shared variation attributes that stand beside products, by id
   */
  VariationModels(Localized localized, Map<String, XmlElement> shared) {
    this.localized = localized;
    this.shared = shared;
  }

  /** The variation attributes of a master: its own, and those it shares with other masters. */
  List<XmlElement> of(XmlElement master) {
    return master
        .path("variations", "attributes")
        .flatMap(list -> list.children().stream())
        .map(
            attribute ->
                attribute.name().equals("shared-variation-attribute")
                    ? attribute.attribute("variation-attribute-id").map(shared::get).orElse(null)
                    : attribute)
        .filter(Objects::nonNull)
        .toList();
  }

  /** What a variant has for these attributes, in their order. */
  List<Attribute> options(List<XmlElement> model, XmlElement variant) {
    List<Attribute> options = new ArrayList<>();
    for (XmlElement attribute : model) {
      String id = id(attribute);
      List<XmlElement> values =
          variant
              .path("custom-attributes", "custom-attribute")
              .filter(custom -> custom.attribute("attribute-id").orElse("").equals(id))
              .toList();
      LocalizedText texts = localized.plain(values);
      if (texts != null) {
        options.add(option(attribute, id, texts));
      }
    }
    return options;
  }

  private Attribute option(XmlElement attribute, String id, LocalizedText texts) {
    String value = localized.main(texts);
    Optional<LocalizedText> shown =
        attribute
            .path("variation-attribute-values", "variation-attribute-value")
            .filter(known -> known.attribute("value").orElse("").equals(value))
            .findFirst()
            .map(known -> localized.plain(known, "display-value"));
    LocalizedText label = localized.plain(attribute, "display-name");
    AttributeType type = AttributeDraft.type(AttributeDraft.name(id));
    return new Attribute(
        id,
        label == null ? localized.everywhere(id) : label,
        value,
        shown.orElse(texts.byTag().size() > 1 ? texts : null),
        type);
  }

  /** The id of the custom attribute in which variants have their value. */
  static String id(XmlElement attribute) {
    return attribute
        .attribute("attribute-id")
        .or(() -> attribute.attribute("variation-attribute-id"))
        .orElse("");
  }
}
