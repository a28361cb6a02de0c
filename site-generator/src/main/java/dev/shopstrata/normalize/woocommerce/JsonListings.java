package dev.shopstrata.normalize.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.LookupTable;
import dev.shopstrata.normalize.Reference;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads products and variations of REST answers. */
final class JsonListings implements ListingReader {
  private static final Map<Field, List<String>> PATHS = new EnumMap<>(Field.class);

  static {
    PATHS.put(Field.ID, List.of("id"));
    PATHS.put(Field.TYPE, List.of("type"));
    PATHS.put(Field.SKU, List.of("sku"));
    PATHS.put(Field.NAME, List.of("name", "title"));
    PATHS.put(Field.SLUG, List.of("slug"));
    PATHS.put(Field.STATUS, List.of("status"));
    PATHS.put(Field.VISIBILITY, List.of("catalog_visibility"));
    PATHS.put(Field.FEATURED, List.of("featured"));
    PATHS.put(Field.DESCRIPTION, List.of("description"));
    PATHS.put(Field.SHORT_DESCRIPTION, List.of("short_description"));
    PATHS.put(Field.REGULAR_PRICE, List.of("regular_price"));
    PATHS.put(Field.SALE_PRICE, List.of("sale_price"));
    PATHS.put(Field.SALE_FROM, List.of("date_on_sale_from_gmt", "date_on_sale_from"));
    PATHS.put(Field.SALE_TO, List.of("date_on_sale_to_gmt", "date_on_sale_to"));
    PATHS.put(Field.PRICE, List.of("price"));
    PATHS.put(Field.TAX_STATUS, List.of("tax_status"));
    PATHS.put(Field.TAX_CLASS, List.of("tax_class"));
    PATHS.put(Field.STOCK_STATUS, List.of("stock_status"));
    PATHS.put(Field.STOCK_QUANTITY, List.of("stock_quantity"));
    PATHS.put(Field.BACKORDERS, List.of("backorders"));
    PATHS.put(Field.WEIGHT, List.of("weight"));
    PATHS.put(Field.GTIN, List.of("global_unique_id"));
    PATHS.put(Field.EXTERNAL_URL, List.of("external_url"));
    PATHS.put(Field.BUTTON_TEXT, List.of("button_text"));
    PATHS.put(Field.RATING, List.of("average_rating"));
    PATHS.put(Field.RATING_COUNT, List.of("rating_count"));
    PATHS.put(Field.CREATED, List.of("date_created_gmt", "date_created"));
    PATHS.put(Field.MODIFIED, List.of("date_modified_gmt", "date_modified"));
    PATHS.put(Field.POSITION, List.of("menu_order"));
  }

  private final Shop shop;
  private final LookupTable parents;

  /**
   * @param parents id of a variation → id of the product that lists it
   */
  JsonListings(Shop shop, LookupTable parents) {
    this.shop = shop;
    this.parents = parents;
  }

  @Override
  public List<String> names(JsonNode record) {
    return List.of(
        JsonFields.text(record, "id")
            .orElseThrow(() -> new UnreadableException("it has no \"id\"")));
  }

  @Override
  public boolean hasType(JsonNode record, String type) {
    return record.path("type").asText().equals(type);
  }

  @Override
  public Optional<String> parent(JsonNode record) {
    if (Records.kind(record) != Records.Kind.VARIATION) {
      return Optional.empty();
    }
    Optional<String> said = JsonFields.text(record, "parent_id").filter(id -> !id.equals("0"));
    return Optional.of(
        said.or(() -> JsonFields.text(record, "id").flatMap(parents::get)).orElse(""));
  }

  @Override
  public Listing read(JsonNode record) {
    EnumMap<Field, String> texts = new EnumMap<>(Field.class);
    PATHS.forEach(
        (field, names) ->
            names.stream()
                .flatMap(name -> JsonFields.text(record, name).stream())
                .findFirst()
                .ifPresent(text -> texts.put(field, text)));
    // Older answers have a flag, and dates of the shop's own zone beside those of UTC.
    if (!texts.containsKey(Field.STOCK_STATUS) && record.path("in_stock").isBoolean()) {
      texts.put(Field.STOCK_STATUS, record.path("in_stock").asBoolean() ? "instock" : "outofstock");
    }
    for (Field field : List.of(Field.SALE_FROM, Field.SALE_TO, Field.CREATED, Field.MODIFIED)) {
      boolean isUtc = JsonFields.text(record, PATHS.get(field).get(0)).isPresent();
      texts.computeIfPresent(field, (f, t) -> isUtc && t.indexOf('T') == 10 ? withZone(t) : t);
    }
    if (record.path("downloadable").asBoolean()) {
      texts.merge(Field.TYPE, "downloadable", (type, more) -> type + "," + more);
    }
    JsonFields.text(record.path("brands").path(0), "name")
        .ifPresent(b -> texts.put(Field.BRAND, b));
    seo(record, texts);
    return new Listing(
        texts,
        images(record),
        properties(record),
        categories(record),
        references(record),
        custom(record));
  }

  private static String withZone(String moment) {
    return moment.endsWith("Z") ? moment : moment + "Z";
  }

  private static void seo(JsonNode record, EnumMap<Field, String> texts) {
    JsonNode head = record.path("yoast_head_json");
    JsonFields.text(head, "title").ifPresent(title -> texts.put(Field.SEO_TITLE, title));
    JsonFields.text(head, "description")
        .ifPresent(title -> texts.put(Field.SEO_DESCRIPTION, title));
    for (JsonNode meta : record.path("meta_data")) {
      Optional<String> value = JsonFields.text(meta, "value");
      switch (meta.path("key").asText()) {
        case "_yoast_wpseo_title", "rank_math_title" ->
            value.ifPresent(title -> texts.putIfAbsent(Field.SEO_TITLE, title));
        case "_yoast_wpseo_metadesc", "rank_math_description" ->
            value.ifPresent(words -> texts.putIfAbsent(Field.SEO_DESCRIPTION, words));
        default -> {
          // Whatever else extensions keep here can be had by fields in catalog.yaml.
        }
      }
    }
  }

  private List<Image> images(JsonNode record) {
    List<Image> images = new ArrayList<>();
    List<JsonNode> all = new ArrayList<>();
    all.add(record.path("image"));
    record.path("images").forEach(all::add);
    for (JsonNode image : all) {
      JsonFields.text(image, "src")
          .ifPresent(src -> images.add(image(src, JsonFields.text(image, "alt").orElse(""))));
    }
    return images;
  }

  private Image image(String src, String alt) {
    String text = PlainText.decoded(alt);
    LocalizedText words = text.isEmpty() ? null : LocalizedText.of(Map.of(shop.locale(), text));
    return new Image(shop.options().image(src), words, null, null, null);
  }

  private static List<Property> properties(JsonNode record) {
    List<Property> properties = new ArrayList<>();
    for (JsonNode attribute : record.path("attributes")) {
      List<String> values = new ArrayList<>();
      JsonFields.text(attribute, "option").ifPresent(values::add);
      for (JsonNode option : attribute.path("options")) {
        String value = PlainText.decoded(option.asText());
        if (!value.isEmpty()) {
          values.add(value);
        }
      }
      JsonFields.text(attribute, "name")
          .ifPresent(
              name ->
                  properties.add(
                      new Property(
                          PlainText.decoded(name),
                          values,
                          attribute.path("visible").asBoolean(true))));
    }
    return properties;
  }

  private static List<CategoryLink> categories(JsonNode record) {
    List<CategoryLink> links = new ArrayList<>();
    for (JsonNode category : record.path("categories")) {
      JsonFields.text(category, "id").ifPresent(id -> links.add(new CategoryLink(id, null, null)));
    }
    return links;
  }

  private static List<Reference> references(JsonNode record) {
    List<Reference> references = new ArrayList<>();
    add(record, "upsell_ids", Reference.Kind.UPSELL, references);
    add(record, "cross_sell_ids", Reference.Kind.CROSSSELL, references);
    add(record, "grouped_products", Reference.Kind.BUNDLE, references);
    return references;
  }

  private static void add(
      JsonNode record, String name, Reference.Kind kind, List<Reference> references) {
    for (JsonNode id : record.path(name)) {
      if (id.isValueNode()) {
        references.add(new Reference(kind, id.asText()));
      }
    }
  }

  private static Map<String, Object> custom(JsonNode record) {
    Map<String, Object> custom = new LinkedHashMap<>();
    List<String> tags = new ArrayList<>();
    record.path("tags").forEach(tag -> JsonFields.text(tag, "name").ifPresent(tags::add));
    if (!tags.isEmpty()) {
      custom.put("tags", tags.stream().map(PlainText::decoded).toList());
    }
    return custom;
  }
}
