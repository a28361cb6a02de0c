package dev.shopstrata.normalize;

import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.TableRow;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Accounts for the rows of a table that make one product: one of them becomes the product, the
 * others part of it, unless what they tell of a variant can't be read.
 */
public final class ProductRows {
  private final CatalogSink sink;
  private final Map<SourcePosition, TableRow> rows = new LinkedHashMap<>();
  private final Map<SourcePosition, String> refused = new LinkedHashMap<>();

  public ProductRows(CatalogSink sink) {
    this.sink = sink;
  }

  public void add(SourcePosition at, TableRow cells) {
    rows.put(at, cells);
  }

  /** The variant of a row that was added can't be read. */
  public void refuse(SourcePosition at, String reason) {
    refused.put(at, reason);
  }

  public boolean hasRefused() {
    return !refused.isEmpty();
  }

  /**
   * Ends the rows without a product.
   *
   * @param reason for rows that were sound in themselves
   */
  public void refuseAll(String reason) {
    rows.forEach((at, cells) -> sink.quarantine(at, refused.getOrDefault(at, reason), cells.raw()));
  }

  /** Ends the rows with the product, whose place is one of theirs. */
  public void write(ProductRecord product) {
    sink.product(product);
    rows.forEach(
        (at, cells) -> {
          boolean isProduct = at.equals(product.at());
          if (refused.containsKey(at) && isProduct) {
            sink.tally()
                .note(
                    "a variant that can't be read was left out of its product",
                    "product " + product.product().id());
          } else if (refused.containsKey(at)) {
            sink.quarantine(at, refused.get(at), cells.raw());
          } else if (!isProduct) {
            sink.tally().merged();
          }
        });
  }
}
