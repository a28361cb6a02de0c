package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.normalize.Reference;
import dev.shopstrata.normalize.export.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows the records that join products and variants with values of attributes. */
final class AssignedAttributes {
  private final ShopRecords shop;
  private final AttributeValues values;
  private final AttributeMapper mapper;
  private final Tally tally;

  AssignedAttributes(
      ShopRecords shop, AttributeValues values, AttributeMapper mapper, Tally tally) {
    this.shop = shop;
    this.values = values;
    this.mapper = mapper;
    this.tally = tally;
  }

  /** The attributes of a product or variant, and the products among their values. */
  record Found(List<Attribute> attributes, List<Reference> references) {}

  Found ofProduct(String key, JsonNode product, ProductParts parts) {
    return found(
        keys(key, Model.ASSIGNEDPRODUCTATTRIBUTE, Model.ASSIGNEDPRODUCTATTRIBUTEVALUE, parts),
        order(Model.ATTRIBUTEPRODUCT, product),
        "product " + key);
  }

  Found ofVariant(JsonNode variant, JsonNode product, ProductParts parts) {
    String key = Model.key(variant);
    return found(
        keys(key, Model.ASSIGNEDVARIANTATTRIBUTE, Model.ASSIGNEDVARIANTATTRIBUTEVALUE, parts),
        order(Model.ATTRIBUTEVARIANT, product),
        "product variant " + key);
  }

  /** The keys of the assigned values: in the assignment, below it, or without one. */
  private static List<String> keys(
      String owner, Model assignments, Model assigned, ProductParts parts) {
    List<String> keys = new ArrayList<>();
    for (JsonNode assignment : parts.of(assignments, owner)) {
      assignment.path("fields").path("values").forEach(value -> keys.add(value.asText("")));
      parts
          .fieldsOf(assigned, Model.assignment(Model.key(assignment)))
          .forEach(fields -> keys.add(fields.path("value").asText("")));
    }
    parts.fieldsOf(assigned, owner).forEach(fields -> keys.add(fields.path("value").asText("")));
    return keys;
  }

  private Found found(List<String> keys, List<String> order, String place) {
    Map<String, List<AssignedValue>> byAttribute = new LinkedHashMap<>();
    order.forEach(attribute -> byAttribute.put(attribute, new ArrayList<>()));
    for (String key : keys) {
      Optional<AssignedValue> value = values.get(key);
      if (value.isEmpty()) {
        tally.note("a reference to an attribute's value that is not there was dropped", place);
      } else {
        byAttribute
            .computeIfAbsent(value.get().attribute(), a -> new ArrayList<>())
            .add(value.get());
      }
    }
    List<Attribute> attributes = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    byAttribute.forEach(
        (attribute, assigned) -> {
          if (!assigned.isEmpty() && !mapper.isVisible(attribute)) {
            tally.note("attributes that shops don't show were left out", place);
            return;
          }
          List<Reference> others = products(assigned);
          references.addAll(others);
          if (others.isEmpty()) {
            mapper.map(attribute, assigned).ifPresent(attributes::add);
          }
        });
    return new Found(attributes, references);
  }

  private static List<Reference> products(List<AssignedValue> values) {
    return values.stream()
        .flatMap(value -> Texts.text(value.fields(), "reference_product").stream())
        .map(Reference::related)
        .toList();
  }

  /** The attributes of a product's type, in the order shops show them. */
  private List<String> order(Model model, JsonNode product) {
    String type = product.path("product_type").asText("");
    Stream<JsonNode> joins =
        shop.all(model).stream().filter(join -> join.path("product_type").asText("").equals(type));
    return joins
        .sorted(Comparator.comparingLong(j -> j.path("sort_order").asLong(Long.MAX_VALUE)))
        .map(join -> join.path("attribute").asText(""))
        .toList();
  }

  /** What a text, or the label of a choice, says in a language. */
  static String words(Attribute attribute, String tag) {
    String label = attribute.valueLabel() == null ? null : attribute.valueLabel().byTag().get(tag);
    return label != null ? label : String.valueOf(attribute.value());
  }
}
