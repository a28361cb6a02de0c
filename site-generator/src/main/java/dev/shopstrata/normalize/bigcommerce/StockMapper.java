package dev.shopstrata.normalize.bigcommerce;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.Moments;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.UnreadableException;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads how many pieces of a variant there are, and whether they may be bought. */
final class StockMapper {
  private StockMapper() {}

  /**
   * Stock of the shop as a whole; pieces are counted for the product, for each variant, or not.
   *
   * @param variant the product itself when it has none
   */
  static Stock map(JsonNode variant, JsonNode product) {
    boolean isClosed =
        JsonFields.flag(variant, "purchasing_disabled").orElse(false)
            || product.path("availability").asText().equals("disabled");
    if (isClosed) {
      return new Stock(null, null, 0, Availability.OUT_OF_STOCK, null);
    }
    Optional<Integer> pieces =
        switch (product.path("inventory_tracking").asText()) {
          case "product" -> pieces(product, "inventory_level");
          case "variant" -> pieces(variant, "inventory_level");
          default -> Optional.empty();
        };
    boolean isPreorder = product.path("availability").asText().equals("preorder");
    if (isPreorder) {
      return new Stock(
          null,
          null,
          pieces.filter(number -> number > 0).orElse(null),
          Availability.PREORDER,
          JsonFields.text(product, "preorder_release_date")
              .flatMap(text -> Moments.read(text, ZoneOffset.UTC))
              .orElse(null));
    }
    return stock(null, pieces);
  }

  /** Stock at one location of the inventory API. */
  static Stock at(JsonNode location) {
    String name =
        JsonFields.text(location, "location_code", "location_id")
            .orElseThrow(() -> new UnreadableException("a location has no \"location_id\""));
    Optional<Integer> pieces = pieces(location, "available_to_sell");
    return stock(name, Optional.of(pieces.orElse(0)));
  }

  private static Stock stock(String location, Optional<Integer> pieces) {
    boolean isOut = pieces.isPresent() && pieces.get() <= 0;
    return new Stock(
        null,
        location,
        pieces.map(number -> Math.max(0, number)).orElse(null),
        isOut ? Availability.OUT_OF_STOCK : Availability.IN_STOCK,
        null);
  }

  private static Optional<Integer> pieces(JsonNode record, String field) {
    return JsonFields.text(record, field).flatMap(Amounts::pieces);
  }
}
