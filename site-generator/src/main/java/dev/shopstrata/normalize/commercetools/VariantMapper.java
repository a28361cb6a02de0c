package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Price;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the variants of a product, the master among them. */
final class VariantMapper {
  private final ProductTypes types;
  private final AttributeMapper attributes;
  private final PriceMapper prices;
  private final StockMapper stock;

  VariantMapper(
      ProductTypes types, AttributeMapper attributes, PriceMapper prices, StockMapper stock) {
    this.types = types;
    this.attributes = attributes;
    this.prices = prices;
    this.stock = stock;
  }

  /**
   * What the variants of a product have in common.
   *
   * @param name of the product
   * @param takesPrices whether prices inside variants count
   */
  record Setting(
      String productId,
      LocalizedText name,
      Optional<String> productType,
      Optional<String> taxCategory,
      boolean takesPrices) {}

  /**
   * Reads one variant.
   *
   * @param number 1 for the master
   * @param related gets the references to other products
   */
  VariantReading map(JsonNode variant, int number, Setting product, List<String> related) {
    Optional<String> sku = Texts.text(variant, "sku");
    String id =
        sku.or(() -> Texts.text(variant, "key"))
            .orElse(product.productId() + "-" + variant.path("id").asInt(number));
    List<Price> ownPrices = new ArrayList<>();
    if (product.takesPrices()) {
      for (JsonNode price : variant.path("prices")) {
        ownPrices.add(prices.map(price, product.taxCategory().orElse(null)));
      }
    }
    return new VariantReading(
        id,
        sku,
        attributes(variant, product, related),
        ownPrices,
        stock.ofVariant(variant),
        images(variant));
  }

  private Map<String, Attribute> attributes(
      JsonNode variant, Setting product, List<String> related) {
    Map<String, Attribute> read = new LinkedHashMap<>();
    for (JsonNode attribute : variant.path("attributes")) {
      String name = attribute.path("name").asText();
      JsonNode value = attribute.path("value");
      if (isProducts(value)) {
        addReferences(value, related);
      } else if (!name.isEmpty()) {
        attributes
            .map(
                name,
                value,
                types.attribute(product.productType(), name),
                product.name(),
                "product " + product.productId())
            .ifPresent(found -> read.put(name, found));
      }
    }
    return read;
  }

  private static boolean isProducts(JsonNode value) {
    JsonNode one = value.isArray() ? value.path(0) : value;
    return one.path("typeId").asText().equals("product");
  }

  private static void addReferences(JsonNode value, List<String> related) {
    for (JsonNode reference : value.isArray() ? value : List.of(value)) {
      References.name(reference).filter(name -> !related.contains(name)).ifPresent(related::add);
    }
  }

  private static List<Image> images(JsonNode variant) {
    List<Image> images = new ArrayList<>();
    for (JsonNode image : variant.path("images")) {
      JsonNode size = image.path("dimensions");
      Texts.text(image, "url")
          .ifPresent(
              url ->
                  images.add(
                      new Image(
                          url,
                          null,
                          pixels(size.path("w")),
                          pixels(size.path("h")),
                          Texts.text(image, "label").orElse(null))));
    }
    return images;
  }

  private static Integer pixels(JsonNode length) {
    return length.asInt() > 0 ? length.asInt() : null;
  }
}
