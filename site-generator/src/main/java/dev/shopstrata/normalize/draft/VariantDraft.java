package dev.shopstrata.normalize.draft;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A variant on its way. */
public final class VariantDraft {
  private final String id;
  private String sku;
  private String gtin;
  private final TextDraft name = new TextDraft();
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private final List<Price> prices = new ArrayList<>();
  private final List<Stock> stock = new ArrayList<>();
  private final Map<String, Image> images = new LinkedHashMap<>();

  public VariantDraft(String id) {
    this.id = id;
  }

  public VariantDraft sku(String text) {
    sku = text;
    return this;
  }

  public VariantDraft gtin(String text) {
    gtin = text;
    return this;
  }

  public VariantDraft name(String tag, String text) {
    name.add(tag, text);
    return this;
  }

  /** An attribute, an option among them; of one name the first counts. */
  public VariantDraft attribute(Attribute attribute) {
    attributes.putIfAbsent(attribute.name(), attribute);
    return this;
  }

  public VariantDraft price(Price price) {
    prices.add(price);
    return this;
  }

  public VariantDraft stock(Stock own) {
    stock.add(own);
    return this;
  }

  public VariantDraft image(Image image) {
    images.putIfAbsent(image.url(), image);
    return this;
  }

  public String id() {
    return id;
  }

  Map<String, Attribute> attributes() {
    return attributes;
  }

  String sku() {
    return sku;
  }

  String gtin() {
    return gtin;
  }

  List<Price> prices() {
    return prices;
  }

  List<Stock> stock() {
    return stock;
  }

  List<Image> images() {
    return List.copyOf(images.values());
  }

  /**
   * @param options the attributes that set it apart
   * @param shared pictures for a variant that has none
   */
  Variant build(List<Attribute> options, List<Image> shared) {
    return new Variant(
        id,
        sku,
        null,
        name.build(),
        options,
        prices,
        stock,
        images.isEmpty() ? shared : images(),
        gtin);
  }
}
