package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.UnreadableException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Reads a variant with its prices and stock. */
final class VariantMapper {
  private final ShopRecords shop;
  private final Texts texts;

  VariantMapper(ShopRecords shop, Texts texts) {
    this.shop = shop;
    this.texts = texts;
  }

  /**
   * The variant without its attributes.
   *
   * @param images the product's, by their key
   */
  VariantDraft map(JsonNode record, String product, ProductParts parts, Map<String, Image> images) {
    String key = Model.key(record);
    JsonNode fields = record.path("fields");
    VariantDraft draft = new VariantDraft(product + "-" + key);
    Texts.text(fields, "sku").ifPresent(draft::sku);
    texts.each(
        fields,
        parts.fieldsOf(Model.PRODUCTVARIANTTRANSLATION, key),
        (tag, words) ->
            Texts.text(words, "name").map(PlainText::decoded).ifPresent(n -> draft.name(tag, n)));
    parts.forEach(
        Model.PRODUCTVARIANTCHANNELLISTING, key, listing -> price(listing).ifPresent(draft::price));
    stock(fields, key, parts, draft);
    parts.forEach(Model.VARIANTMEDIA, key, link -> image(link, "media", images, draft));
    parts.forEach(Model.VARIANTIMAGE, key, link -> image(link, "image", images, draft));
    return draft;
  }

  private static void image(
      JsonNode link, String field, Map<String, Image> images, VariantDraft draft) {
    Image image = images.get(link.path(field).asText(""));
    if (image != null) {
      draft.image(image);
    }
  }

  /** Empty for a channel in which the variant has no price, so that it isn't sold there. */
  private Optional<Price> price(JsonNode listing) {
    Optional<String> amount = Texts.text(listing, "price_amount");
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    String channel = listing.path("channel").asText("");
    String currency =
        Texts.text(listing, "currency")
            .or(() -> Texts.text(shop.fields(Model.CHANNEL, channel), "currency_code"))
            .orElseThrow(() -> new UnreadableException("its price has no currency"));
    PriceDraft draft =
        PriceDraft.of(currency, amount.get())
            .reducedTo(Texts.text(listing, "discounted_price_amount").orElse(null))
            .channel(shop.channel(channel));
    taxIncluded(channel).ifPresent(draft::taxIncluded);
    return Optional.of(draft.build());
  }

  /** Newer versions say so for each channel, older ones for the shop. */
  private Optional<Boolean> taxIncluded(String channel) {
    return shop.all(Model.TAXCONFIGURATION).stream()
        .filter(tax -> tax.path("channel").asText("").equals(channel))
        .map(tax -> tax.path("prices_entered_with_tax"))
        .findFirst()
        .or(
            () ->
                shop.all(Model.SITESETTINGS).stream()
                    .map(site -> site.path("include_taxes_in_prices"))
                    .findFirst())
        .filter(JsonNode::isBoolean)
        .map(JsonNode::asBoolean);
  }

  private void stock(JsonNode variant, String key, ProductParts parts, VariantDraft draft) {
    if (!variant.path("track_inventory").asBoolean(true)) {
      draft.stock(new Stock(null, null, null, Availability.IN_STOCK, null));
      return;
    }
    if (shop.has(Model.STOCK) && parts.of(Model.STOCK, key).isEmpty()) {
      draft.stock(none(variant, null));
    }
    parts.forEach(Model.STOCK, key, stock -> draft.stock(stock(variant, stock)));
  }

  private Stock stock(JsonNode variant, JsonNode stock) {
    JsonNode quantity = stock.path("quantity");
    if (!quantity.canConvertToExactIntegral() || !quantity.canConvertToInt()) {
      throw new UnreadableException("its \"quantity\" is no whole number");
    }
    long left = quantity.asLong() - stock.path("quantity_allocated").asLong();
    String warehouse = stock.path("warehouse").asText("");
    String place = Texts.text(shop.fields(Model.WAREHOUSE, warehouse), "slug").orElse(warehouse);
    return left > 0
        ? new Stock(
            null, place, (int) Math.min(left, Integer.MAX_VALUE), Availability.IN_STOCK, null)
        : none(variant, place);
  }

  /** None left: a variant may be ordered before it comes. */
  private static Stock none(JsonNode variant, String place) {
    if (!variant.path("is_preorder").asBoolean()) {
      return new Stock(null, place, 0, Availability.OUT_OF_STOCK, null);
    }
    Instant end = Moments.read(variant, "preorder_end_date");
    return new Stock(null, place, null, Availability.PREORDER, end);
  }
}
