package dev.shopstrata.normalize.vendure;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.TableRow;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a row says of a variant. */
final class RowVariants {
  private final SourceOptions options;
  private final String currency;
  private final LanguageCells cells;
  private final Facets facets;
  private final CustomFields custom;

  RowVariants(SourceOptions options) throws ExportException {
    this.options = options;
    this.currency = options.currency();
    this.cells = new LanguageCells(options);
    this.facets = new Facets(cells);
    this.custom = new CustomFields(options);
  }

  /** A variant and the options that set it apart. */
  record Reading(VariantDraft draft, List<Attribute> options) {
    Reading {
      options = List.copyOf(options);
    }
  }

  /** The option groups of a product, each by language; a code after a colon is dropped. */
  List<Map<String, String>> groups(TableRow row) {
    List<Map<String, String>> groups = cells.lists(row, "optionGroups");
    groups.forEach(
        group -> group.replaceAll((tag, text) -> text.replaceFirst("(?<=.)\\s*:.*$", "")));
    return groups;
  }

  /**
   * The variant.
   *
   * @param groups option groups of its product
   * @param ids those of the product's variants that were read before
   * @throws UnreadableException when its price is no amount, or it has more or fewer options than
   *     its product has groups
   */
  Reading map(TableRow row, List<Map<String, String>> groups, String product, Set<String> ids) {
    List<Map<String, String>> values = cells.lists(row, "optionValues");
    if (values.size() != groups.size()) {
      throw new UnreadableException("it has more or fewer options than the product has groups");
    }
    List<Attribute> own = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      own.add(Attributes.of(groups.get(i), List.of(values.get(i))));
    }
    VariantDraft draft = new VariantDraft(id(row, values, product, ids));
    row.get("sku").ifPresent(draft::sku);
    own.forEach(draft::attribute);
    facets.attributes(row, "variantFacets").forEach(draft::attribute);
    custom.attributes(row, "variant").forEach(draft::attribute);
    for (String asset : LanguageCells.parts(row.get("variantAssets").orElse(""))) {
      draft.image(new Image(options.image(asset), null, null, null, null));
    }
    row.get("price").ifPresent(amount -> draft.price(price(amount, row).build()));
    draft.stock(stock(row));
    return new Reading(draft, own);
  }

  /** Its SKU, which some products have twice, else its product and options. */
  private static String id(
      TableRow row, List<Map<String, String>> values, String product, Set<String> ids) {
    Optional<String> sku = row.get("sku").filter(own -> !ids.contains(own));
    if (sku.isPresent()) {
      return sku.get();
    }
    StringBuilder id = new StringBuilder(product);
    values.forEach(value -> id.append('-').append(AttributeDraft.name(Attributes.first(value))));
    String made = id.toString();
    return ids.contains(made) ? made + "-" + (ids.size() + 1) : made;
  }

  private PriceDraft price(String amount, TableRow row) {
    PriceDraft price = PriceDraft.of(currency, amount);
    row.get("taxCategory").ifPresent(price::taxCategory);
    return price;
  }

  /** Pieces are counted unless the row says no; no number is none, as Vendure reads it. */
  private static Stock stock(TableRow row) {
    boolean isCounted =
        row.hasColumn("stockOnHand")
            && !row.get("trackInventory").orElse("").equalsIgnoreCase("false");
    if (!isCounted) {
      return new Stock(null, null, null, Availability.IN_STOCK, null);
    }
    int pieces = row.get("stockOnHand").flatMap(Amounts::pieces).orElse(0);
    return new Stock(
        null,
        null,
        Math.max(0, pieces),
        pieces > 0 ? Availability.IN_STOCK : Availability.OUT_OF_STOCK,
        null);
  }
}
