package dev.shopstrata.normalize.magento;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads the stock columns of products, and the rows of stock sources. */
final class StockReader {
  /** Kinds of products that have no pieces of their own. */
  private static final Set<String> COUNTLESS =
      Set.of("configurable", "bundle", "grouped", "downloadable", "virtual");

  private StockReader() {}

  /** Empty when the row says nothing of stock. */
  static Optional<Stock> of(Cells row, String type) {
    Optional<BigDecimal> quantity = row.get("qty").flatMap(Amounts::number);
    Optional<String> flag = row.get("is_in_stock");
    boolean isDownload = type.equals("downloadable");
    if (quantity.isEmpty() && flag.isEmpty() && !isDownload) {
      return Optional.empty();
    }
    boolean isOut = flag.filter("0"::equals).isPresent();
    boolean counts = !COUNTLESS.contains(type) && isManaged(row) && quantity.isPresent();
    if (isOut || !counts) {
      return Optional.of(
          new Stock(
              null,
              null,
              isOut ? (Integer) 0 : null,
              isOut ? Availability.OUT_OF_STOCK : Availability.IN_STOCK,
              null));
    }
    BigDecimal threshold =
        row.get("out_of_stock_qty").flatMap(Amounts::number).orElse(BigDecimal.ZERO);
    int left = pieces(quantity.get().subtract(threshold));
    boolean comesAgain = row.get("allow_backorders").filter(b -> !b.equals("0")).isPresent();
    Availability without = comesAgain ? Availability.BACKORDER : Availability.OUT_OF_STOCK;
    return Optional.of(
        new Stock(null, null, left, left > 0 ? Availability.IN_STOCK : without, null));
  }

  /** Pieces are counted unless the product itself says otherwise; so does Magento's default. */
  private static boolean isManaged(Cells row) {
    return !row.is("use_config_manage_stock", "0") || !row.is("manage_stock", "0");
  }

  /** A row of stock sources. */
  static Stock ofSource(Cells row) {
    int quantity =
        row.get("quantity")
            .flatMap(Amounts::number)
            .map(StockReader::pieces)
            .orElseThrow(() -> new UnreadableException("its \"quantity\" is no number"));
    boolean isOn = !row.is("status", "0") && quantity > 0;
    return new Stock(
        null,
        row.get("source_code")
            .orElseThrow(() -> new UnreadableException("it has no \"source_code\"")),
        isOn ? quantity : 0,
        isOn ? Availability.IN_STOCK : Availability.OUT_OF_STOCK,
        null);
  }

  private static int pieces(BigDecimal number) {
    return Math.max(0, Amounts.pieces(number));
  }
}
