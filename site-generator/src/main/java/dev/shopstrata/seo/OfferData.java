package dev.shopstrata.seo;

import dev.shopstrata.catalog.view.SfDiscountablePrice;
import dev.shopstrata.catalog.view.SfMoney;
import dev.shopstrata.store.SiteUrl;
import java.util.Map;

/** A price as schema.org's Offer. */
final class OfferData {
  private static final String SCHEMA = "https://schema.org/";

  private final SiteUrl site;

  OfferData(SiteUrl site) {
    this.site = site;
  }

  /** The offer, null when there is no price to offer at. */
  Map<String, Object> of(SfDiscountablePrice price, String availability, String url) {
    if (price == null) {
      return null;
    }
    return Schema.of("Offer")
        .put("url", AbsoluteUrl.of(site, url))
        .put("price", price.value().precisionAmount())
        .put("priceCurrency", price.value().currency())
        .put("availability", availability(availability))
        .put("priceSpecification", price.isDiscounted() ? before(price.regularPrice()) : null)
        .map();
  }

  /** The price that is struck through. */
  private static Map<String, Object> before(SfMoney regular) {
    return Schema.of("UnitPriceSpecification")
        .put("priceType", SCHEMA + "StrikethroughPrice")
        .put("price", regular.precisionAmount())
        .put("priceCurrency", regular.currency())
        .map();
  }

  private static String availability(String text) {
    return switch (text == null ? "" : text) {
      case "in-stock" -> SCHEMA + "InStock";
      case "out-of-stock" -> SCHEMA + "OutOfStock";
      case "preorder" -> SCHEMA + "PreOrder";
      case "backorder" -> SCHEMA + "BackOrder";
      case "discontinued" -> SCHEMA + "Discontinued";
      default -> "";
    };
  }
}
