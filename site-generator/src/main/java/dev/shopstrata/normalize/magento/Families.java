package dev.shopstrata.normalize.magento;

import dev.shopstrata.normalize.LookupTable;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.export.TableRow;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows which products are variants of others, and what the parts of bundles and groups cost; any
 * number of them.
 */
final class Families implements Closeable {
  private static final String NUMBER = "\n";
  private static final String NEEDED = "";
  private static final String[] OF_OTHERS = {
    "configurable_variations",
    "bundle_values",
    "bundle_options",
    "associated_skus",
    "associated_sku"
  };

  private final LookupTable parents;
  private final LookupTable needed;
  private final LookupTable prices;

  Families(NormalizeRequest request) {
    this.parents = request.lookup("parents");
    this.needed = request.lookup("parts");
    this.prices = request.lookup("part-prices");
  }

  /** A product's row, read before all others are mapped; most say nothing of other products. */
  void learn(TableRow line) {
    if (line.first(OF_OTHERS).isEmpty()) {
      return;
    }
    Cells row = Cells.of(line);
    Optional<String> sku = row.get("sku").map(Cells::folded);
    if (sku.isEmpty() || row.has("store_view_code")) {
      return;
    }
    for (Map<String, String> variation : variations(row)) {
      String child = Cells.folded(variation.getOrDefault("sku", ""));
      if (!child.isEmpty() && !child.equals(sku.get())) {
        addParent(child, sku.get());
      }
    }
    Part.read(row).forEach(part -> needed.put(Cells.folded(part.sku()), NEEDED));
  }

  static List<Map<String, String>> variations(Cells row) {
    return row.get("configurable_variations").map(Pairs::readAll).orElse(List.of());
  }

  /** A table holds one text for a key, so further parents have numbers. */
  private void addParent(String child, String parent) {
    String key = child;
    for (int i = 1; !parents.put(key, parent); i++) {
      if (parents.get(key).filter(parent::equals).isPresent()) {
        return;
      }
      key = child + NUMBER + i;
    }
  }

  /** The products of which this one is a variant. */
  List<String> parents(String sku) {
    List<String> found = new ArrayList<>();
    String key = sku;
    for (int i = 1; parents.get(key).isPresent(); i++) {
      found.add(parents.get(key).get());
      key = sku + NUMBER + i;
    }
    return found;
  }

  boolean needsPrice(String sku) {
    return needed.get(sku).isPresent();
  }

  void price(String sku, BigDecimal price) {
    prices.put(sku, price.toPlainString());
  }

  Optional<BigDecimal> price(String sku) {
    return prices.get(Cells.folded(sku)).map(BigDecimal::new);
  }

  @Override
  public void close() throws IOException {
    parents.close();
    needed.close();
    prices.close();
  }
}
