package dev.shopstrata.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One product as the snapshot has it, every locale at once (mirrors CATALOG's Product: flat, null
 * for absent).
 *
 * @param description rich text, not yet sanitized
 * @param offers where and when it may be sold; empty means everywhere
 * @param kind when absent, configurable with variants and simple without
 * @param published true when absent
 * @param custom what the snapshot calls {@code $custom}, JSON-like plain Java, in the source's
 *     order
 */
public record Product(
    String id,
    String sku,
    LocalizedText slug,
    LocalizedText name,
    LocalizedText description,
    String brand,
    String gtin,
    String mpn,
    List<CategoryLink> categories,
    Image primaryImage,
    List<Image> gallery,
    List<Attribute> attributes,
    List<Variant> variants,
    List<Price> prices,
    List<Stock> stock,
    List<Offer> offers,
    Rating rating,
    Seo seo,
    Relations relations,
    ProductKind kind,
    @JsonDeserialize(using = TrueWhenAbsent.class) boolean published,
    Instant updatedAt,
    Compliance compliance,
    @JsonProperty("$custom") Map<String, Object> custom) {
  public Product {
    categories = categories == null ? List.of() : List.copyOf(categories);
    gallery = gallery == null ? List.of() : List.copyOf(gallery);
    attributes = attributes == null ? List.of() : List.copyOf(attributes);
    variants = variants == null ? List.of() : List.copyOf(variants);
    prices = prices == null ? List.of() : List.copyOf(prices);
    stock = stock == null ? List.of() : List.copyOf(stock);
    offers = offers == null ? List.of() : List.copyOf(offers);
    kind = kind != null ? kind : variants.isEmpty() ? ProductKind.SIMPLE : ProductKind.CONFIGURABLE;
  }
}
