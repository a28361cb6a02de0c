package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.render.Translations;
import dev.shopstrata.store.StoreLocale;
import java.util.Map;

/** A store in one of its languages. */
record Storefront(
    Shop shop, ShopTerms terms, StoreLocale locale, StoreCatalog catalog, Translations texts) {
  String currency() {
    return shop.settings().priceScope(locale).currency();
  }

  /** The text of a key; what is no key is the text itself. */
  String text(String label) {
    return texts.text(label, Map.of()).orElse(label);
  }
}
