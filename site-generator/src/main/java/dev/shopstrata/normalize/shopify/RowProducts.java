package dev.shopstrata.normalize.shopify;

import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.TableRow;
import dev.shopstrata.normalize.export.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from a product's rows what all its variants have in common. */
final class RowProducts {
  /** Columns of the feed to Google that say something of the product itself. */
  private static final List<String> GOOGLE = List.of("Gender", "Age group", "Condition");

  private final String tag;
  private final Markets markets;
  private final CategoryPaths paths;
  private final List<CategorySource> categories;
  private final Tally tally;

  RowProducts(
      SourceOptions options,
      Markets markets,
      CategoryPaths paths,
      List<CategorySource> categories,
      Tally tally)
      throws ExportException {
    this.tag = options.locale();
    this.markets = markets;
    this.paths = paths;
    this.categories = categories;
    this.tally = tally;
  }

  /**
   * Tells a draft what the rows say; of each column the first text counts, as rows below a
   * product's first one mostly have none.
   */
  Metafields fill(ProductDraft draft, List<ShopRow> rows, List<Image> pictures) {
    Map<String, String> first = new LinkedHashMap<>();
    rows.forEach(row -> row.cells().toMap().forEach(first::putIfAbsent));
    ShopRow whole = new ShopRow(false, TableRow.of(first));
    TableRow cells = whole.cells();
    draft.slug(tag, draft.id());
    cells.get("Title").ifPresent(text -> draft.name(tag, text));
    cells.first("Body (HTML)", "Description").ifPresent(text -> draft.description(tag, text));
    cells.get("Vendor").ifPresent(draft::brand);
    cells.first(google("MPN"), google("Manufacturer part number (MPN)")).ifPresent(draft::mpn);
    cells.get("SEO Title").ifPresent(text -> draft.seoTitle(tag, text));
    cells.get("SEO Description").ifPresent(text -> draft.seoDescription(tag, text));
    cells
        .first("Type", "Custom Product Type")
        .ifPresent(
            type ->
                draft.attribute(AttributeDraft.named("product_type", tag, "Product type", type)));
    for (String column : GOOGLE) {
      cells
          .get(google(column))
          .ifPresent(text -> draft.attribute(AttributeDraft.text(tag, column, text)));
    }
    cells.get("Tags").map(RowProducts::tags).ifPresent(tags -> draft.custom("tags", tags));
    link(cells).ifPresent(draft::category);
    pictures.forEach(draft::image);
    markets.offers(rows).forEach(draft::offer);
    draft.published(isPublished(whole) && !markets.areClosed(rows));
    return metafields(draft, first);
  }

  private static String google(String column) {
    return "Google Shopping / " + column;
  }

  private static List<String> tags(String text) {
    return Stream.of(text.split(",", -1))
        .map(PlainText::decoded)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  private Optional<CategoryLink> link(TableRow cells) {
    return categories.stream()
        .flatMap(
            source ->
                switch (source) {
                  case COLLECTION -> linkOf(cells.get("Collection"));
                  case PRODUCT_CATEGORY ->
                      linkOf(cells.first("Product Category", "Standardized Product Type"));
                  case TYPE -> linkOf(cells.first("Type", "Custom Product Type"));
                  case NONE -> Stream.empty();
                })
        .findFirst();
  }

  private Stream<CategoryLink> linkOf(Optional<String> path) {
    return path.flatMap(text -> paths.link(text, ">")).stream();
  }

  private static boolean isPublished(ShopRow row) {
    boolean isActive =
        row.cells().get("Status").map(status -> status.equalsIgnoreCase("active")).orElse(true);
    return isActive && row.isTrue("Published", "Published on online store").orElse(true);
  }

  private Metafields metafields(ProductDraft draft, Map<String, String> cells) {
    Metafields metafields = new Metafields(tag, tally, "product " + draft.id());
    cells.forEach(
        (column, text) ->
            Metafield.ofCell(column, text)
                .filter(field -> field.owner().equalsIgnoreCase("product"))
                .ifPresent(metafields::add));
    metafields.applyTo(draft);
    return metafields;
  }
}
