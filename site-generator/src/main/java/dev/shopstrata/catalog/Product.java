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
 * @param createdAt since when it is in the range; what is newest is told by it
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
    Instant createdAt,
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

  /** The same product at other prices, with other stock. */
  public Product withSale(List<Variant> newVariants, List<Price> newPrices, List<Stock> newStock) {
    return with(newVariants, newPrices, newStock, updatedAt);
  }

  /** What stays when its prices, its stock and the time of its last change don't count. */
  public Product withoutSale() {
    List<Variant> bare = variants.stream().map(v -> v.withSale(List.of(), List.of())).toList();
    return with(bare, List.of(), List.of(), null);
  }

  private Product with(
      List<Variant> newVariants, List<Price> newPrices, List<Stock> newStock, Instant newUpdate) {
    return new Product(
        id,
        sku,
        slug,
        name,
        description,
        brand,
        gtin,
        mpn,
        categories,
        primaryImage,
        gallery,
        attributes,
        newVariants,
        newPrices,
        newStock,
        offers,
        rating,
        seo,
        relations,
        kind,
        published,
        createdAt,
        newUpdate,
        compliance,
        custom);
  }
}
