package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.UnreadableException;
import dev.shopstrata.normalize.export.XmlElement;
import java.time.Instant;
import java.util.Optional;

/** Reads records of inventory lists. */
final class StockMapper {

  private StockMapper() {}

  static Stock map(String list, XmlElement record, Flags flags) {
    if (record.textOf("perpetual").filter("true"::equals).isPresent()) {
      return new Stock(list, null, null, Availability.IN_STOCK, null);
    }
    String handling = record.textOf("preorder-backorder-handling").orElse("none");
    int quantity = quantity(record, handling);
    Availability later =
        switch (handling) {
          case "preorder" -> Availability.PREORDER;
          case "backorder" -> Availability.BACKORDER;
          default -> Availability.OUT_OF_STOCK;
        };
    Instant from = Moments.read(record, "in-stock-datetime", flags);
    if (from == null) {
      from = Moments.read(record, "in-stock-date", flags);
    }
    boolean isThere = quantity > 0;
    boolean comes = !isThere && later != Availability.OUT_OF_STOCK;
    return new Stock(
        list, null, quantity, isThere ? Availability.IN_STOCK : later, comes ? from : null);
  }

  /** What is left to sell, where the export counts it; else what was put there. */
  private static int quantity(XmlElement record, String handling) {
    Optional<String> left =
        handling.equals("none") ? record.textOf("ats") : Optional.<String>empty();
    String text = left.or(() -> record.textOf("allocation")).orElse("0");
    return Amounts.number(text)
        .map(n -> Math.max(0, Amounts.pieces(n)))
        .orElseThrow(() -> new UnreadableException("its stock is no number"));
  }
}
