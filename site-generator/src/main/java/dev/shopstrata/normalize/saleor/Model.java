package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The models of a fixture that a catalog has a use for, by the part of their name after the point:
 * Saleor moved some of them from app to app.
 */
enum Model {
  CHANNEL(Role.SHOP),
  WAREHOUSE(Role.SHOP),
  SITESETTINGS(Role.SHOP),
  TAXCONFIGURATION(Role.SHOP),
  PRODUCTTYPE(Role.SHOP),
  ATTRIBUTE(Role.SHOP),
  ATTRIBUTETRANSLATION(Role.SHOP, "attribute"),
  ATTRIBUTEPRODUCT(Role.SHOP),
  ATTRIBUTEVARIANT(Role.SHOP),
  CATEGORY(Role.CATEGORY),
  CATEGORYTRANSLATION(Role.SHOP, "category"),
  COLLECTION(Role.CATEGORY),
  COLLECTIONTRANSLATION(Role.SHOP, "collection"),
  COLLECTIONCHANNELLISTING(Role.SHOP, "collection"),
  ATTRIBUTEVALUE(Role.VALUE),
  ATTRIBUTEVALUETRANSLATION(Role.VALUE, "attribute_value"),
  PRODUCT(Role.OF_PRODUCT),
  PRODUCTTRANSLATION(Role.OF_PRODUCT, "product"),
  PRODUCTCHANNELLISTING(Role.OF_PRODUCT, "product"),
  PRODUCTMEDIA(Role.OF_PRODUCT, "product"),
  PRODUCTIMAGE(Role.OF_PRODUCT, "product"),
  COLLECTIONPRODUCT(Role.OF_PRODUCT, "product"),
  PRODUCTVARIANT(Role.OF_PRODUCT, "product"),
  ASSIGNEDPRODUCTATTRIBUTE(Role.OF_PRODUCT, "product"),
  ASSIGNEDPRODUCTATTRIBUTEVALUE(Role.OF_PRODUCT, "product"),
  PRODUCTVARIANTTRANSLATION(Role.OF_VARIANT, "product_variant"),
  PRODUCTVARIANTCHANNELLISTING(Role.OF_VARIANT, "variant"),
  VARIANTMEDIA(Role.OF_VARIANT, "variant"),
  VARIANTIMAGE(Role.OF_VARIANT, "variant"),
  STOCK(Role.OF_VARIANT, "product_variant"),
  ASSIGNEDVARIANTATTRIBUTE(Role.OF_VARIANT, "variant"),
  ASSIGNEDVARIANTATTRIBUTEVALUE(Role.OF_VARIANT, "variant");

  /** What a record is a part of. */
  enum Role {
    /** Few records, which are held. */
    SHOP,
    CATEGORY,
    VALUE,
    OF_PRODUCT,
    OF_VARIANT
  }

  private static final Map<String, Model> BY_NAME =
      Stream.of(values()).collect(Collectors.toMap(m -> lower(m.name()), m -> m));

  private final Role role;
  private final String owner;

  Model(Role role) {
    this(role, "");
  }

  Model(Role role, String owner) {
    this.role = role;
    this.owner = owner;
  }

  Role role() {
    return role;
  }

  /**
   * The key of what a record belongs to, which for some is the record itself. Attribute values may
   * belong to an assignment instead, which then is {@link #assignment}.
   */
  String owner(JsonNode record) {
    JsonNode fields = record.path("fields");
    if (owner.isEmpty()) {
      return key(record);
    }
    return fields.has(owner) || !fields.has("assignment")
        ? fields.path(owner).asText("")
        : assignment(fields.path("assignment").asText(""));
  }

  /** How an assignment is told from a product or variant of the same key. */
  static String assignment(String key) {
    return "assignment " + key;
  }

  static String key(JsonNode record) {
    return record.path("pk").asText("");
  }

  /** The model of a record; empty when a catalog has no use for it. */
  static Optional<Model> of(JsonNode record) {
    String name = lower(record.path("model").asText(""));
    return Optional.ofNullable(BY_NAME.get(name.substring(name.indexOf('.') + 1)));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
