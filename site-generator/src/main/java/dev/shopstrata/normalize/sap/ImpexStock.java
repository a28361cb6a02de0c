package dev.shopstrata.normalize.sap;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Reads stock levels. */
final class ImpexStock {
  private ImpexStock() {}

  /** What is available and not reserved, with what may be sold beyond it; a status may force it. */
  static Stock read(ItemLine line) {
    String warehouse = line.field("warehouse").isEmpty() ? null : line.field("warehouse");
    String status = line.field("instockstatus").toLowerCase(Locale.ROOT);
    if (status.equals("forceinstock")) {
      return new Stock(null, warehouse, null, Availability.IN_STOCK, null);
    }
    BigDecimal available =
        Amounts.number(line.field("available"))
            .orElseThrow(() -> new UnreadableException("its \"available\" is no number"));
    BigDecimal left = available.subtract(number(line, "reserved")).add(number(line, "overselling"));
    int pieces = Math.max(0, Amounts.pieces(left));
    if (pieces > 0 && !status.equals("forceoutofstock")) {
      return new Stock(null, warehouse, pieces, Availability.IN_STOCK, null);
    }
    boolean preorder = number(line, "preorder").signum() > 0 && !status.equals("forceoutofstock");
    Instant release =
        line.field("releasedate").isEmpty() ? null : Instant.parse(line.field("releasedate"));
    return new Stock(
        null,
        warehouse,
        0,
        preorder ? Availability.PREORDER : Availability.OUT_OF_STOCK,
        preorder ? release : null);
  }

  private static BigDecimal number(ItemLine line, String field) {
    Optional<BigDecimal> number = Amounts.number(line.field(field));
    return number.orElse(BigDecimal.ZERO);
  }
}
