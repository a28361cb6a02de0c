package dev.shopstrata.seo;

import dev.shopstrata.catalog.view.SfDiscountablePrice;
import dev.shopstrata.catalog.view.SfMoney;
import dev.shopstrata.store.PriceScope;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
import java.util.Map;

/** A price as schema.org's Offer. */
final class OfferData {
  private static final String SCHEMA = "https://schema.org/";

  private final Settings settings;
  private final PriceScope scope;
  private final SellingTerms terms;

  OfferData(Settings settings, StoreLocale locale, SellingTerms terms) {
    this.settings = settings;
    this.scope = settings.priceScope(locale);
    this.terms = terms;
  }

  /**
   * The offer, null when there is no price to offer at.
   *
   * @param availableFrom when what is not there yet can be had, null when nobody knows
   */
  Map<String, Object> of(
      SfDiscountablePrice price, String availability, String availableFrom, String url) {
    if (price == null) {
      return null;
    }
    return Schema.of("Offer")
        .put("url", AbsoluteUrl.of(settings.url(), url))
        .put("price", price.value().precisionAmount())
        .put("priceCurrency", price.value().currency())
        .put("priceValidUntil", price.validUntil())
        .put("availability", availability(availability))
        .put("availabilityStarts", availableFrom)
        .put("priceSpecification", price.isDiscounted() ? before(price.regularPrice()) : null)
        .put("shippingDetails", terms.shippingOf(price.value().amount(), scope, settings.country()))
        .put("hasMerchantReturnPolicy", terms.returnPolicy(settings.country()))
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
