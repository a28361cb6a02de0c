package dev.shopstrata.normalize.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads variants in Shopify's JSON. */
final class JsonVariants {
  private static final BigDecimal CENTS = BigDecimal.valueOf(100);

  private final String tag;
  private final String currency;
  private final Prices prices;
  private final JsonImages images;
  private final Tally tally;

  JsonVariants(SourceOptions options, JsonImages images, Tally tally) throws ExportException {
    this.tag = options.locale();
    this.currency = options.currency();
    this.prices = new Prices(tally);
    this.images = images;
    this.tally = tally;
  }

  /**
   * A variant.
   *
   * @param names of the product's options, in order
   * @param pictures of the product, by id and by address
   * @throws UnreadableException when it has no id, or a price that is no amount
   */
  VariantDraft map(
      JsonNode variant, List<String> names, Map<String, Image> pictures, String place) {
    VariantDraft draft =
        new VariantDraft(
            Fields.id(variant)
                .orElseThrow(() -> new UnreadableException("a variant has no \"id\"")));
    JsonFields.text(variant, "sku").ifPresent(draft::sku);
    JsonFields.text(variant, "barcode").ifPresent(draft::gtin);
    addPrice(variant, draft, place);
    addOptions(variant, names, draft);
    image(variant, pictures).ifPresent(draft::image);
    addStock(variant, draft, place);
    for (JsonNode field : Fields.list(variant, "metafields")) {
      JsonProducts.metafield(field)
          .flatMap(metafield -> Metafields.attribute(metafield, tag, tally, place))
          .ifPresent(draft::attribute);
    }
    return draft;
  }

  private void addPrice(JsonNode variant, VariantDraft draft, String place) {
    JsonNode price = variant.path("price");
    JsonNode before =
        variant.path(variant.has("compareAtPrice") ? "compareAtPrice" : "compare_at_price");
    String code = JsonFields.text(price, "currencyCode").orElse(currency);
    // Only what themes get (/products/….js) is in hundredths, whatever the currency.
    boolean inCents = variant.has("public_title");
    amount(price, inCents)
        .ifPresent(
            amount ->
                draft.price(
                    prices.price(code, amount, amount(before, inCents).orElse(""), place).build()));
  }

  /** An amount, or money of GraphQL. */
  private static Optional<String> amount(JsonNode price, boolean inCents) {
    if (inCents && price.isIntegralNumber()) {
      return Optional.of(price.decimalValue().divide(CENTS).toPlainString());
    }
    return price.isObject()
        ? JsonFields.text(price, "amount")
        : Optional.of(price.asText()).filter(text -> !text.isBlank() && !price.isNull());
  }

  private void addOptions(JsonNode variant, List<String> names, VariantDraft draft) {
    for (JsonNode option : Fields.list(variant, "selectedOptions")) {
      addOption(
          JsonFields.text(option, "name").orElse("Option"),
          JsonFields.text(option, "value").orElse(""),
          draft);
    }
    for (int i = 1; i <= 3; i++) {
      String name = i <= names.size() ? names.get(i - 1) : "Option " + i;
      addOption(name, JsonFields.text(variant, "option" + i).orElse(""), draft);
    }
  }

  private void addOption(String name, String value, VariantDraft draft) {
    if (!value.isEmpty() && !ShopRow.isNoOption(value)) {
      draft.attribute(AttributeDraft.text(tag, name, value));
    }
  }

  private Optional<Image> image(JsonNode variant, Map<String, Image> pictures) {
    Optional<Image> known =
        JsonFields.text(variant, "image_id").map(id -> pictures.get(Gid.of(id).number()));
    Optional<Image> own =
        images
            .first(variant, "featured_image", "image", "media")
            .map(image -> pictures.getOrDefault(image.url(), image));
    return known.or(() -> own);
  }

  private void addStock(JsonNode variant, VariantDraft draft, String place) {
    Inventory whole =
        new Inventory(
            tracked(variant),
            JsonFields.text(variant, "inventory_quantity", "inventoryQuantity", "quantityAvailable")
                .flatMap(Amounts::pieces),
            JsonFields.text(variant, "inventory_policy", "inventoryPolicy")
                .filter("continue"::equalsIgnoreCase)
                .isPresent(),
            JsonFields.flag(variant, "available", "availableForSale"));
    List<JsonNode> levels = Fields.list(variant, "inventoryLevels");
    for (JsonNode level : levels) {
      JsonNode location = level.path("location");
      Inventory there =
          new Inventory(whole.tracked(), pieces(level), whole.continues(), Optional.empty());
      draft.stock(
          there.stock(
              JsonFields.text(location, "name").or(() -> Fields.id(location)).orElse(null)));
    }
    if (levels.isEmpty()) {
      draft.stock(whole.stock(null));
      if (whole.isUnknown()) {
        tally.note(Inventory.UNKNOWN, place);
      }
    }
  }

  /** REST names who counts the pieces, or null for nobody. */
  private static Optional<Boolean> tracked(JsonNode variant) {
    return variant.has("inventory_management")
        ? Optional.of(JsonFields.text(variant, "inventory_management").isPresent())
        : JsonFields.flag(variant.path("inventoryItem"), "tracked");
  }

  private static Optional<Integer> pieces(JsonNode level) {
    Optional<String> text = JsonFields.text(level, "available");
    for (JsonNode quantity : Fields.list(level, "quantities")) {
      if (text.isEmpty() && quantity.path("name").asText().equals("available")) {
        text = JsonFields.text(quantity, "quantity");
      }
    }
    return text.flatMap(Amounts::pieces);
  }
}
