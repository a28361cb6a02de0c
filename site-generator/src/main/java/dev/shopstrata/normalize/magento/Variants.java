package dev.shopstrata.normalize.magento;

import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the variants of a configurable product of the rows that it lists. */
final class Variants {
  static final List<String> BRANDS = List.of("brand", "manufacturer");
  static final List<String> GTINS =
      List.of("gtin", "gtin13", "gtin14", "ean", "ean13", "upc", "barcode", "isbn");
  static final List<String> MPNS = List.of("mpn", "manufacturer_part_number");

  private final Settings settings;
  private final Categories categories;
  private final AttributeReader attributes;
  private final Pictures pictures;
  private final Offers offers;
  private final Tally tally;

  Variants(
      Settings settings,
      Categories categories,
      AttributeReader attributes,
      Pictures pictures,
      Offers offers,
      Tally tally) {
    this.settings = settings;
    this.categories = categories;
    this.attributes = attributes;
    this.pictures = pictures;
    this.offers = offers;
    this.tally = tally;
  }

  /** Adds all variants that can be sold, and tells how many. */
  int add(
      Family family,
      Family.Sold product,
      List<CategoryLink> links,
      Collection<String> tags,
      ProductDraft draft) {
    Map<String, String> labels =
        product.cells().get("configurable_variation_labels").map(Pairs::read).orElse(Map.of());
    Set<String> added = new HashSet<>();
    for (Map<String, String> options : Families.variations(product.cells())) {
      String sku = Cells.folded(options.getOrDefault("sku", ""));
      Optional<Family.Sold> sold = family.sold(sku);
      if (sold.isEmpty()) {
        tally.note("variants that a product lists have no row and were left out", place(draft));
      } else if (ProductReader.isOffline(sold.get().cells())) {
        tally.note("variants that are offline were left out", place(draft));
      } else if (added.add(sku)) {
        try {
          draft.variant(variant(sold.get(), product.cells(), options, labels, links, tags));
        } catch (UnreadableException e) {
          added.remove(sku);
          tally.note("variants whose price can't be read were left out", place(draft));
        }
      }
    }
    return added.size();
  }

  private static String place(ProductDraft draft) {
    return "product " + draft.id();
  }

  private VariantDraft variant(
      Family.Sold sold,
      Cells product,
      Map<String, String> options,
      Map<String, String> labels,
      List<CategoryLink> links,
      Collection<String> tags) {
    Cells row = sold.cells();
    String sku = row.get("sku").orElseThrow();
    VariantDraft draft = new VariantDraft(sku).sku(sku);
    row.get("name").map(PlainText::decoded).ifPresent(n -> draft.name(settings.locale(), n));
    AttributeReader.text(AttributeReader.texts(row), GTINS).ifPresent(draft::gtin);
    options.forEach(
        (code, value) -> {
          if (!code.equals("sku") && !value.isBlank()) {
            Optional<String> label = Optional.ofNullable(labels.get(code));
            draft.attribute(attributes.read(code, value, label, tags));
          }
        });
    pictures.read(sold).forEach(draft::image);
    List<CategoryLink> own = categories.links(row, "product " + sku);
    Set<String> ids =
        (own.isEmpty() ? links : own).stream().map(CategoryLink::id).collect(Collectors.toSet());
    offers.prices(sold, product, ids, "product " + sku, draft);
    StockReader.of(row, ProductReader.type(row)).ifPresent(draft::stock);
    return draft;
  }
}
