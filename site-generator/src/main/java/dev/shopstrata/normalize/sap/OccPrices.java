package dev.shopstrata.normalize.sap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the price of a product or option, and what larger quantities cost. */
final class OccPrices {
  private final SourceOptions options;

  OccPrices(SourceOptions options) {
    this.options = options;
  }

  /** One price for each currency: the first answer's. */
  List<Price> all(List<JsonNode> answers) {
    Map<String, Price> byCurrency = new LinkedHashMap<>();
    for (JsonNode answer : answers) {
      read(answer, "price").ifPresent(price -> byCurrency.putIfAbsent(price.currency(), price));
    }
    return List.copyOf(byCurrency.values());
  }

  /** Empty when it has none. */
  Optional<Price> read(JsonNode record, String field) {
    JsonNode price = record.path(field);
    Optional<String> amount =
        OccTexts.text(price, "value").or(() -> OccTexts.text(price, "formattedValue"));
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    String currency =
        OccTexts.text(price, "currencyIso")
            .or(() -> Amounts.currency(amount.get()))
            .or(options::defaultCurrency)
            .orElseThrow(() -> new UnreadableException("its price has no currency"));
    PriceDraft draft = PriceDraft.of(currency, amount.get());
    for (JsonNode tier : record.path("volumePrices")) {
      OccTexts.text(tier, "value")
          .ifPresent(value -> draft.tier(tier.path("minQuantity").asInt(1), value));
    }
    return Optional.of(draft.build());
  }
}
