package dev.shopstrata.normalize.medusa;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from a product's rows what all its variants have in common. */
final class RowProducts {
  private static final Pattern IMAGE =
      Pattern.compile("(?i)(?:product )?image (\\d{1,4})(?: url)?");
  private static final Pattern TAG = Pattern.compile("(?i)product tag (\\d{1,4})");
  private static final Pattern CATEGORY =
      Pattern.compile("(?i)product category (?:id )?(\\d{1,4})(?: name)?");

  private final SourceOptions options;
  private final String tag;
  private final CategoryPaths paths;
  private final Tally tally;

  RowProducts(SourceOptions options, CategoryPaths paths, Tally tally) throws ExportException {
    this.options = options;
    this.tag = options.locale();
    this.paths = paths;
    this.tally = tally;
  }

  /**
   * The product without its variants.
   *
   * @param key by which its rows were brought together
   */
  ProductDraft draft(String key, TableRow row) {
    Optional<String> handle = row.get("Product Handle");
    boolean isTitle = handle.isEmpty() && row.get("Product Id").isEmpty();
    String id = isTitle ? AttributeDraft.name(key).replace('_', '-') : key;
    ProductDraft draft = new ProductDraft(id, tally);
    handle.ifPresent(text -> draft.slug(tag, text));
    row.get("Product Title").ifPresent(text -> draft.name(tag, text));
    row.get("Product Description").ifPresent(text -> draft.plainDescription(tag, text));
    row.get("Product Subtitle")
        .ifPresent(text -> draft.custom("subtitle", PlainText.decoded(text)));
    attribute(draft, row, "Product Type", "Type");
    attribute(draft, row, "Product Material", "Material");
    attribute(draft, row, "Product Origin Country", "Origin country");
    List<String> tags = tags(row);
    if (!tags.isEmpty()) {
      draft.custom("tags", tags);
    }
    numbered(row, CATEGORY).stream()
        .flatMap(category -> link(category).stream())
        .forEach(draft::category);
    row.get("Product Collection Title")
        .flatMap(title -> paths.link(List.of(title)))
        .ifPresent(draft::category);
    Stream.concat(row.get("Product Thumbnail").stream(), numbered(row, IMAGE).stream())
        .forEach(url -> draft.image(new Image(options.image(url), null, null, null, null)));
    draft.published(
        row.get("Product Status").map(text -> text.equalsIgnoreCase("published")).orElse(true));
    return draft;
  }

  private void attribute(ProductDraft draft, TableRow row, String column, String label) {
    row.get(column).ifPresent(text -> draft.attribute(AttributeDraft.text(tag, label, text)));
  }

  private static List<String> tags(TableRow row) {
    List<String> tags = new ArrayList<>(numbered(row, TAG));
    row.get("Product Tags").ifPresent(text -> tags.addAll(List.of(text.split(",", -1))));
    return tags.stream()
        .map(PlainText::decoded)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** An id of Medusa's, or the names themselves. */
  private Optional<CategoryLink> link(String category) {
    return category.startsWith("pcat_")
        ? Optional.of(new CategoryLink(category, null, null))
        : paths.link(category, ">");
  }

  /** The texts of columns that are numbered, by their numbers. */
  static List<String> numbered(TableRow row, Pattern column) {
    Map<Integer, String> found = new TreeMap<>(Comparator.naturalOrder());
    for (String name : row.columns()) {
      Matcher matcher = column.matcher(name);
      if (matcher.matches()) {
        int number = Integer.parseInt(matcher.group(1));
        row.get(name).ifPresent(text -> found.putIfAbsent(number, text));
      }
    }
    return List.copyOf(found.values());
  }
}
