package dev.shopstrata.normalize.magento;

import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.Reference;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.export.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes a product of all its rows. */
final class ProductReader {
  private final Settings settings;
  private final Categories categories;
  private final AttributeReader attributes;
  private final Texts texts;
  private final Pictures pictures;
  private final Offers offers;
  private final Variants variants;
  private final Tally tally;

  ProductReader(
      Settings settings,
      Categories categories,
      AttributeReader attributes,
      Offers offers,
      Tally tally) {
    this.settings = settings;
    this.categories = categories;
    this.attributes = attributes;
    this.texts = new Texts(settings, tally);
    this.pictures = new Pictures(settings);
    this.offers = offers;
    this.variants = new Variants(settings, categories, attributes, pictures, offers, tally);
    this.tally = tally;
  }

  /** The product; throws {@code UnreadableException} when it can't be sold. */
  ProductRecord read(Family family, Family.Sold sold) {
    Cells row = sold.cells();
    String id = row.get("sku").orElseThrow();
    String place = "product " + id;
    ProductDraft draft = new ProductDraft(id, tally).sku(id);
    Collection<String> tags = texts.add(sold, draft);
    List<CategoryLink> links = categories.links(row, place);
    links.forEach(draft::category);
    pictures.read(sold).forEach(draft::image);
    Map<String, String> codes = AttributeReader.texts(row);
    AttributeReader.text(codes, Variants.BRANDS).ifPresent(draft::brand);
    AttributeReader.text(codes, Variants.GTINS).ifPresent(draft::gtin);
    AttributeReader.text(codes, Variants.MPNS).ifPresent(draft::mpn);
    codes.forEach(
        (code, text) -> draft.attribute(attributes.read(code, text, Optional.empty(), tags)));
    String type = type(row);
    List<Part> parts = Part.read(row);
    List<Download> downloads =
        Download.read(row, sold.parts(TableKind.DOWNLOADS), settings.currency());
    addCustom(row, sold, parts, downloads, draft);
    draft.kind(kind(type)).published(isPublished(row));
    Dates dates = new Dates(settings.zone());
    row.get("created_at").flatMap(dates::read).ifPresent(draft::createdAt);
    row.get("updated_at").flatMap(dates::read).ifPresent(draft::updatedAt);
    if (type.equals("configurable")) {
      int count = variants.add(family, sold, links, tags, draft);
      if (count == 0) {
        tally.note("products with options had none of their variants", place);
        draft.stock(new Stock(null, null, 0, Availability.OUT_OF_STOCK, null));
      }
    } else {
      Set<String> ids = links.stream().map(CategoryLink::id).collect(Collectors.toSet());
      Offers.Offered offered = new Offers.Offered(sold, parts, downloads, ids, place);
      offers.prices(offered, draft);
      StockReader.of(row, type).ifPresent(draft::stock);
    }
    return ProductRecord.of(draft.build(), sold.at(), row).referringTo(references(row, parts));
  }

  /** Sample data don't say the type; it shows in the columns that only one type has. */
  static String type(Cells row) {
    Optional<String> said = row.get("product_type");
    if (said.isPresent()) {
      return said.get().toLowerCase(Locale.ROOT);
    }
    if (row.has("configurable_variations")) {
      return "configurable";
    }
    if (row.has("bundle_options") || row.has("bundle_values")) {
      return "bundle";
    }
    if (row.has("associated_sku") || row.has("associated_skus")) {
      return "grouped";
    }
    return row.has("links_title") || row.has("downloadable_links") ? "downloadable" : "simple";
  }

  private static ProductKind kind(String type) {
    return switch (type) {
      case "configurable" -> ProductKind.CONFIGURABLE;
      case "bundle" -> ProductKind.BUNDLE;
      case "grouped" -> ProductKind.GROUPED;
      case "downloadable" -> ProductKind.DOWNLOADABLE;
      default -> ProductKind.SIMPLE;
    };
  }

  /** Whether a row is offline for all store views. */
  static boolean isOffline(Cells row) {
    return row.first("product_online", "status")
        .filter(text -> text.equals("2") || text.equals("0") || text.equalsIgnoreCase("disabled"))
        .isPresent();
  }

  /** Whether it has a page of its own. */
  static boolean isVisible(Cells row) {
    return row.get("visibility")
        .filter(text -> text.equals("1") || text.equalsIgnoreCase("not visible individually"))
        .isEmpty();
  }

  private static boolean isPublished(Cells row) {
    return !isOffline(row) && isVisible(row);
  }

  private void addCustom(
      Cells row, Family.Sold sold, List<Part> parts, List<Download> downloads, ProductDraft draft) {
    row.first("attribute_set_code", "attribute_set")
        .ifPresent(set -> draft.custom("attributeSet", set));
    row.get("product_websites").ifPresent(cell -> draft.custom("websites", list(cell)));
    row.get("weight").ifPresent(weight -> draft.custom("weight", weight));
    Optional<Cells> listed = sold.parts(TableKind.LIST_PRICES).stream().findFirst();
    listed
        .flatMap(cells -> cells.first("msrp", "msrp_price"))
        .or(() -> row.first("msrp_price", "msrp"))
        .ifPresent(msrp -> draft.custom("msrp", msrp));
    if (row.has("description")) {
      row.get("short_description").ifPresent(text -> draft.custom("shortDescription", text));
    }
    if (row.is("visibility", "Catalog") || row.is("visibility", "Search")) {
      draft.custom("visibility", row.get("visibility").orElseThrow());
    }
    row.get("custom_options")
        .map(Pairs::readAll)
        .filter(options -> !options.isEmpty())
        .ifPresent(options -> draft.custom("customOptions", options));
    if (!parts.isEmpty()) {
      draft.custom("parts", parts.stream().map(Part::custom).toList());
    }
    if (!downloads.isEmpty()) {
      draft.custom("downloads", downloads.stream().map(d -> custom(d)).toList());
    }
  }

  private static Map<String, Object> custom(Download download) {
    Map<String, Object> custom = new LinkedHashMap<>();
    custom.put("title", download.title());
    if (download.price().compareTo(BigDecimal.ZERO) > 0) {
      custom.put("price", download.price().toPlainString());
    }
    return custom;
  }

  private static List<Reference> references(Cells row, List<Part> parts) {
    List<Reference> references = new ArrayList<>();
    add(row, "related", Reference.Kind.RELATED, references);
    add(row, "upsell", Reference.Kind.UPSELL, references);
    add(row, "crosssell", Reference.Kind.CROSSSELL, references);
    parts.forEach(part -> references.add(new Reference(Reference.Kind.BUNDLE, part.sku())));
    return references.stream().distinct().toList();
  }

  /** In the order of the positions, when every SKU has one. */
  private static void add(Cells row, String name, Reference.Kind kind, List<Reference> references) {
    List<String> skus = row.get(name + "_skus").map(ProductReader::list).orElse(List.of());
    List<String> positions = row.get(name + "_position").map(ProductReader::list).orElse(List.of());
    boolean hasOrder =
        positions.size() == skus.size()
            && positions.stream().allMatch(p -> p.matches("[0-9]{1,9}"));
    IntStream.range(0, skus.size())
        .boxed()
        .sorted(Comparator.comparing(i -> hasOrder ? Integer.parseInt(positions.get(i)) : i))
        .forEach(i -> references.add(new Reference(kind, skus.get(i))));
  }

  /** Texts that commas or lines part. */
  static List<String> list(String cell) {
    return Arrays.stream(cell.split("[,\n]", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
