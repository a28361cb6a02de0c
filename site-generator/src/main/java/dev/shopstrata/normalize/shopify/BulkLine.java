package dev.shopstrata.normalize.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** One line of a bulk operation's result: a record, and the record it hangs below. */
record BulkLine(ObjectNode record) {
  /** What a line is to the record above it. */
  enum Role {
    PRODUCT(""),
    VARIANT("variants"),
    COLLECTION("collections"),
    PICTURE("media"),
    METAFIELD("metafields"),
    TRANSLATION("translations"),
    LEVEL("inventoryLevels"),
    OTHER("");

    /** Where the record above has such lines. */
    final String list;

    Role(String list) {
      this.list = list;
    }
  }

  static Optional<BulkLine> of(JsonNode line) {
    return line instanceof ObjectNode record ? Optional.of(new BulkLine(record)) : Optional.empty();
  }

  Gid id() {
    return Gid.of(record.path("id").asText());
  }

  /** The record above; of type "" for a line that stands by itself. */
  Gid parent() {
    return Gid.of(record.path("__parentId").asText());
  }

  Role role() {
    return switch (id().type()) {
      case "Product" -> Role.PRODUCT;
      case "ProductVariant" -> Role.VARIANT;
      case "Collection" -> Role.COLLECTION;
      case "MediaImage", "ProductImage", "ImageSource", "Image" -> Role.PICTURE;
      case "Metafield" -> Role.METAFIELD;
      case "InventoryLevel" -> Role.LEVEL;
      case "" -> byShape();
      default -> Role.OTHER;
    };
  }

  /** Queries may leave ids out. */
  private Role byShape() {
    if (record.has("locale") && record.has("key")) {
      return Role.TRANSLATION;
    }
    if (record.has("key") && record.has("value")) {
      return Role.METAFIELD;
    }
    if (record.has("location")) {
      return Role.LEVEL;
    }
    boolean isPicture = record.has("url") || record.has("src") || record.has("image");
    return isPicture || record.has("originalSrc") ? Role.PICTURE : Role.OTHER;
  }
}
