package dev.shopstrata.normalize.medusa;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.TableRow;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a row says of a variant. */
final class RowVariants {
  private static final Pattern OPTION_NAME =
      Pattern.compile("(?i)(?:variant )?option (\\d{1,4}) name");

  private final String tag;
  private final PriceColumns prices;
  private final Tally tally;

  RowVariants(SourceOptions options, Tally tally) throws ExportException {
    this.tag = options.locale();
    this.prices = new PriceColumns(options);
    this.tally = tally;
  }

  /**
   * The variant.
   *
   * @param ids those of the product's variants that were read before
   * @throws UnreadableException when a price is no amount
   */
  VariantDraft map(TableRow row, String product, Set<String> ids) {
    List<Attribute> options = options(row);
    VariantDraft draft = new VariantDraft(id(row, options, product, ids));
    row.get("Variant SKU").ifPresent(draft::sku);
    row.first("Variant EAN", "Variant UPC", "Variant Barcode").ifPresent(draft::gtin);
    options.forEach(draft::attribute);
    row.get("Variant Material")
        .ifPresent(text -> draft.attribute(AttributeDraft.text(tag, "Material", text)));
    prices.read(row).forEach(draft::price);
    draft.stock(stock(row, "product " + product));
    return draft;
  }

  /** What sets a variant apart: its options, else its SKU or title. */
  List<String> key(TableRow row) {
    List<Attribute> options = options(row);
    Stream<String> key =
        options.isEmpty()
            ? row.first("Variant SKU", "Variant Id", "Variant Title").stream()
            : options.stream().map(option -> option.name() + "=" + option.value());
    return key.toList();
  }

  /** Medusa gives a product without options one that says so. */
  private List<Attribute> options(TableRow row) {
    List<Attribute> options = new ArrayList<>();
    for (String column : row.columns()) {
      Matcher name = OPTION_NAME.matcher(column);
      if (name.matches()) {
        String number = name.group(1);
        Optional<String> label = row.get(column);
        Optional<String> value =
            row.first("Variant Option " + number + " Value", "Option " + number + " Value");
        boolean isDefault = label.map(text -> text.equalsIgnoreCase("default option")).orElse(true);
        if (value.isPresent() && !isDefault) {
          options.add(AttributeDraft.text(tag, label.get(), value.get()));
        }
      }
    }
    return options;
  }

  /** Its SKU, else its id, else its product and options. */
  private static String id(TableRow row, List<Attribute> options, String product, Set<String> ids) {
    Optional<String> own =
        Stream.of("Variant SKU", "Variant Id")
            .flatMap(column -> row.get(column).stream())
            .filter(id -> !ids.contains(id))
            .findFirst();
    if (own.isPresent()) {
      return own.get();
    }
    StringBuilder id = new StringBuilder(product);
    options.forEach(o -> id.append('-').append(AttributeDraft.name(o.value().toString())));
    String made = id.toString();
    return ids.contains(made) ? made + "-" + (ids.size() + 1) : made;
  }

  private Stock stock(TableRow row, String place) {
    boolean isCounted = isTrue(row, "Variant Manage Inventory");
    Optional<Integer> pieces = row.get("Variant Inventory Quantity").flatMap(Amounts::pieces);
    if (isCounted && pieces.isEmpty()) {
      tally.note(
          "pieces are counted, but the export does not tell their number; it counts as in stock",
          place);
    }
    if (!isCounted || pieces.isEmpty()) {
      return new Stock(null, null, null, Availability.IN_STOCK, null);
    }
    if (pieces.get() > 0) {
      return new Stock(null, null, pieces.get(), Availability.IN_STOCK, null);
    }
    return isTrue(row, "Variant Allow Backorder")
        ? new Stock(null, null, null, Availability.BACKORDER, null)
        : new Stock(null, null, 0, Availability.OUT_OF_STOCK, null);
  }

  private static boolean isTrue(TableRow row, String column) {
    return row.get(column).map(text -> text.equalsIgnoreCase("true")).orElse(false);
  }
}
