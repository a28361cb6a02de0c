package dev.shopstrata.normalize.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.Reference;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads rows of the CSV export, each as an object of its cells by column. */
final class CsvListings implements ListingReader {
  private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");
  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern BETWEEN_URLS = Pattern.compile("[,|\\s]+(?=https?://)");
  private static final String BY_ID = "id:";

  private final Shop shop;
  private final CategoryPaths paths;

  CsvListings(Shop shop, CategoryPaths paths) {
    this.shop = shop;
    this.paths = paths;
  }

  @Override
  public List<String> names(JsonNode row) {
    List<String> names = known(row);
    if (names.isEmpty()) {
      throw new UnreadableException("it has no ID, no SKU and no name");
    }
    return names;
  }

  @Override
  public boolean hasType(JsonNode row, String type) {
    return Types.of(Columns.text(row, Field.TYPE).orElse("")).contains(type);
  }

  private static List<String> known(JsonNode row) {
    List<String> names = new ArrayList<>();
    Columns.text(row, Field.ID).ifPresent(names::add);
    Columns.text(row, Field.SKU).ifPresent(names::add);
    if (names.isEmpty()) {
      // Tables for a first import have neither; then the name has to do.
      Columns.text(row, Field.NAME).map(AttributeDraft::name).ifPresent(names::add);
    }
    Columns.text(row, Field.ID).ifPresent(id -> names.add(BY_ID + id));
    return names;
  }

  @Override
  public Optional<String> parent(JsonNode row) {
    return hasType(row, Types.VARIATION)
        ? Optional.of(Columns.text(row, Field.PARENT).orElse(""))
        : Optional.empty();
  }

  @Override
  public Listing read(JsonNode row) {
    EnumMap<Field, String> texts = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      Columns.text(row, field).ifPresent(text -> texts.put(field, text));
    }
    known(row).stream().findFirst().ifPresent(id -> texts.put(Field.ID, id));
    texts.computeIfPresent(
        Field.STATUS, (f, text) -> text.equals("1") || isTrue(text) ? "publish" : text);
    texts.computeIfPresent(
        Field.STOCK_STATUS,
        (f, text) ->
            switch (text.toLowerCase(Locale.ROOT)) {
              case "1", "instock", "yes", "true" -> "instock";
              case "backorder", "onbackorder" -> "onbackorder";
              default -> "outofstock";
            });
    return new Listing(
        texts, images(row), properties(row), categories(row), references(row), custom(row));
  }

  private static boolean isTrue(String text) {
    return text.equalsIgnoreCase("publish") || text.equalsIgnoreCase("true");
  }

  private List<Image> images(JsonNode row) {
    List<Image> images = new ArrayList<>();
    String cell = Columns.text(row, "images").orElse("");
    Pattern separator = cell.contains("://") ? BETWEEN_URLS : COMMA;
    for (String url : separator.split(cell, -1)) {
      String clean = url.strip().replaceAll("[,|]+$", "");
      if (!clean.isEmpty()) {
        images.add(new Image(shop.options().image(clean), null, null, null, null));
      }
    }
    return images;
  }

  private static List<Property> properties(JsonNode row) {
    List<Property> properties = new ArrayList<>();
    for (String column : Columns.startingWith(row, "attribute ", " name")) {
      String number = column.substring("attribute ".length(), column.length() - " name".length());
      String start = "attribute " + number;
      boolean isVisible = !Columns.text(row, start + " visible").filter("0"::equals).isPresent();
      properties.add(
          new Property(
              PlainText.decoded(Columns.text(row, column).orElse("")),
              list(Columns.text(row, start + " value(s)").orElse("")),
              isVisible));
    }
    properties.removeIf(property -> property.label().isEmpty());
    return properties;
  }

  /** Texts that commas part; a backslash before a comma keeps it. */
  static List<String> list(String cell) {
    List<String> texts = new ArrayList<>();
    for (String text : COMMA.split(cell, -1)) {
      String clean = PlainText.decoded(text.replace("\\,", ","));
      if (!clean.isEmpty()) {
        texts.add(clean);
      }
    }
    return texts;
  }

  /** Some shops part categories with semicolons, and have commas in their names. */
  private List<CategoryLink> categories(JsonNode row) {
    String cell = PlainText.decoded(Columns.text(row, "categories").orElse(""));
    boolean hasSemicolons = cell.indexOf(';') >= 0;
    List<CategoryLink> links = new ArrayList<>();
    for (String path : (hasSemicolons ? SEMICOLON : COMMA).split(cell, -1)) {
      paths.link(path.replace("\\,", ","), ">").ifPresent(links::add);
    }
    return CategoryPaths.ranked(links);
  }

  private static List<Reference> references(JsonNode row) {
    List<Reference> references = new ArrayList<>();
    add(row, "upsells", Reference.Kind.UPSELL, references);
    add(row, "cross-sells", Reference.Kind.CROSSSELL, references);
    add(row, "grouped products", Reference.Kind.BUNDLE, references);
    return references;
  }

  private static void add(
      JsonNode row, String column, Reference.Kind kind, List<Reference> references) {
    list(Columns.text(row, column).orElse(""))
        .forEach(name -> references.add(new Reference(kind, name)));
  }

  private static Map<String, Object> custom(JsonNode row) {
    Map<String, Object> custom = new LinkedHashMap<>();
    List<String> tags = list(Columns.text(row, "tags").orElse(""));
    if (!tags.isEmpty()) {
      custom.put("tags", tags);
    }
    return custom;
  }
}
