package dev.shopstrata.normalize.shopify;

import dev.shopstrata.normalize.draft.ProductDraft;
import java.util.Map;
import java.util.function.BiConsumer;

/** Puts translated texts into a product, by the keys under which Shopify keeps them. */
final class ProductTexts {
  private final Map<String, BiConsumer<String, String>> fields;

  ProductTexts(ProductDraft draft) {
    this.fields =
        Map.of(
            "title", draft::name,
            "handle", draft::slug,
            "body_html", draft::description,
            "meta_title", draft::seoTitle,
            "meta_description", draft::seoDescription);
  }

  /** A text under another key is none of a product's own. */
  void put(String key, String tag, String text) {
    BiConsumer<String, String> field = fields.get(key);
    if (field != null) {
      field.accept(tag, text);
    }
  }
}
