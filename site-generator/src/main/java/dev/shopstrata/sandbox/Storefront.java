package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.render.Translations;
import dev.shopstrata.store.StoreLocale;
import java.util.Map;

/** A store in one of its languages. */
record Storefront(
    Shop shop, ShopTerms terms, StoreLocale locale, StoreCatalog catalog, Translations texts) {
  /** Of stores without the base storefront's texts. */
  private static final Map<String, String> WORDS =
      Map.of(
          "payment-card", "Card",
          "payment-card-text", "You pay on the payment page.",
          "payment-invoice", "Invoice",
          "payment-invoice-text", "You pay when the order has arrived.");

  String currency() {
    return shop.settings().priceScope(locale).currency();
  }

  /** The text of a key; what is no key is the text itself. */
  String text(String label) {
    return texts.text(label, Map.of()).orElse(WORDS.getOrDefault(label, label));
  }
}
