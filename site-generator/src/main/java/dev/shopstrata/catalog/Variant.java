package dev.shopstrata.catalog;

import java.util.List;

/** One sellable form of a product; {@code attributes} are the options that set it apart. */
public record Variant(
    String id,
    String sku,
    String slug,
    LocalizedText name,
    List<Attribute> attributes,
    List<Price> prices,
    List<Stock> stock,
    List<Image> images,
    String gtin) {
  public Variant {
    attributes = attributes == null ? List.of() : List.copyOf(attributes);
    prices = prices == null ? List.of() : List.copyOf(prices);
    stock = stock == null ? List.of() : List.copyOf(stock);
    images = images == null ? List.of() : List.copyOf(images);
  }

  /** The same variant at other prices, with other stock. */
  public Variant withSale(List<Price> newPrices, List<Stock> newStock) {
    return new Variant(id, sku, slug, name, attributes, newPrices, newStock, images, gtin);
  }
}
