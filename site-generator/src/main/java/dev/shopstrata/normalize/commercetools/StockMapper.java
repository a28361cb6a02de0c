package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.export.UnreadableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads inventory entries, and the availability that projections show of them. */
final class StockMapper {
  private final References references;

  StockMapper(References references) {
    this.references = references;
  }

  Stock map(JsonNode entry) {
    JsonNode onStock = entry.path("quantityOnStock");
    JsonNode available = entry.path("availableQuantity");
    JsonNode quantity = available.isMissingNode() ? onStock : available;
    if (!quantity.canConvertToExactIntegral() || !quantity.canConvertToInt()) {
      throw new UnreadableException("it has no whole number as its \"quantityOnStock\"");
    }
    Instant expected = PriceMapper.instant(entry, "expectedDelivery");
    return stock(
        references.target(entry.path("supplyChannel")).orElse(null),
        quantity.asInt(),
        expected != null || entry.path("restockableInDays").asInt() > 0,
        expected);
  }

  /** What a variant says itself, by supply channel and without one. */
  List<Stock> ofVariant(JsonNode variant) {
    JsonNode availability = variant.path("availability");
    List<Stock> stock = new ArrayList<>();
    add(null, availability, stock);
    availability
        .path("channels")
        .properties()
        .forEach(channel -> add(references.nameOf(channel.getKey()), channel.getValue(), stock));
    return stock;
  }

  private static void add(String channel, JsonNode availability, List<Stock> stock) {
    if (availability.has("availableQuantity")) {
      stock.add(
          stock(
              channel,
              availability.path("availableQuantity").asInt(),
              availability.path("restockableInDays").asInt() > 0,
              null));
    } else if (availability.has("isOnStock")) {
      boolean isOnStock = availability.path("isOnStock").asBoolean();
      stock.add(
          new Stock(
              channel,
              null,
              isOnStock ? null : 0,
              isOnStock ? Availability.IN_STOCK : Availability.OUT_OF_STOCK,
              null));
    }
  }

  private static Stock stock(String channel, int quantity, boolean comesAgain, Instant when) {
    int pieces = Math.max(0, quantity);
    Availability availability =
        pieces > 0
            ? Availability.IN_STOCK
            : comesAgain ? Availability.BACKORDER : Availability.OUT_OF_STOCK;
    return new Stock(channel, null, pieces, availability, pieces > 0 ? null : when);
  }
}
