package dev.shopstrata.normalize.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.draft.Moments;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.normalize.export.UnreadableException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads products in Shopify's JSON: REST's, the public storefront's, and GraphQL's. */
final class JsonProducts {
  private final SourceOptions options;
  private final String tag;
  private final CategoryPaths paths;
  private final JsonImages images;
  private final JsonVariants variants;
  private final Tally tally;

  JsonProducts(SourceOptions options, CategoryPaths paths, Tally tally) throws ExportException {
    this.options = options;
    this.tag = options.locale();
    this.paths = paths;
    this.tally = tally;
    this.images = new JsonImages(options, tag);
    this.variants = new JsonVariants(options, images, tally);
  }

  /**
   * The product.
   *
   * @param collections ids of those it is in, in order
   * @throws UnreadableException when it has no id, no title, or no variant that can be read
   */
  ProductRecord map(
      JsonNode product,
      List<String> collections,
      List<CategorySource> categories,
      SourcePosition at) {
    String id = Fields.id(product).orElseThrow(() -> new UnreadableException("it has no \"id\""));
    ProductDraft draft = new ProductDraft(id, tally);
    List<String> knownAs = new ArrayList<>();
    JsonFields.text(product, "handle").ifPresent(knownAs::add);
    fill(draft, product);
    Map<String, Image> pictures = images.all(product);
    pictures.values().forEach(draft::image);
    addVariants(draft, product, pictures, knownAs);
    links(product, collections, categories).forEach(draft::category);
    Metafields metafields = new Metafields(tag, tally, "product " + id);
    for (JsonNode field : Fields.list(product, "metafields")) {
      metafield(field).ifPresent(metafields::add);
    }
    metafields.applyTo(draft);
    return ProductRecord.of(draft.build(), at, RawRecord.of(product))
        .knownAs(knownAs)
        .referringTo(metafields.references());
  }

  private void fill(ProductDraft draft, JsonNode product) {
    draft.name(
        tag,
        JsonFields.text(product, "title")
            .orElseThrow(() -> new UnreadableException("it has no \"title\"")));
    JsonFields.text(product, "handle").ifPresent(text -> draft.slug(tag, text));
    JsonFields.text(product, "body_html", "descriptionHtml", "bodyHtml", "description")
        .ifPresent(text -> draft.description(tag, text));
    JsonFields.text(product, "vendor").ifPresent(draft::brand);
    type(product)
        .ifPresent(
            type ->
                draft.attribute(AttributeDraft.named("product_type", tag, "Product type", type)));
    JsonFields.text(product.path("seo"), "title").ifPresent(text -> draft.seoTitle(tag, text));
    JsonFields.text(product.path("seo"), "description")
        .ifPresent(text -> draft.seoDescription(tag, text));
    List<String> tags = tags(product.path("tags"));
    if (!tags.isEmpty()) {
      draft.custom("tags", tags);
    }
    draft.published(isPublished(product));
    JsonFields.text(product, "created_at", "createdAt")
        .flatMap(text -> Moments.read(text, ZoneOffset.UTC))
        .ifPresent(draft::createdAt);
    JsonFields.text(product, "updated_at", "updatedAt")
        .flatMap(text -> Moments.read(text, ZoneOffset.UTC))
        .ifPresent(draft::updatedAt);
    addTranslations(draft, product);
  }

  private static Optional<String> type(JsonNode product) {
    return JsonFields.text(product, "product_type", "productType", "type");
  }

  private static List<String> tags(JsonNode tags) {
    List<String> texts = new ArrayList<>();
    if (tags.isArray()) {
      tags.forEach(text -> texts.add(text.asText()));
    } else {
      texts.addAll(List.of(tags.asText("").split(",", -1)));
    }
    return texts.stream()
        .map(PlainText::decoded)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** One that is active, and not taken off the online store. */
  private static boolean isPublished(JsonNode product) {
    boolean isOff =
        Stream.of("published_at", "publishedAt")
            .anyMatch(field -> product.has(field) && product.path(field).isNull());
    return !isOff
        && JsonFields.text(product, "status").map(s -> s.equalsIgnoreCase("active")).orElse(true);
  }

  /** GraphQL lists translations under any name the query gives them. */
  private void addTranslations(ProductDraft draft, JsonNode product) {
    ProductTexts texts = new ProductTexts(draft);
    for (JsonNode field : product) {
      if (field.isArray()) {
        for (JsonNode text : field) {
          if (text.path("locale").isTextual() && text.path("value").isTextual()) {
            String language = options.language(text.path("locale").asText());
            texts.put(text.path("key").asText(), language, text.path("value").asText());
          }
        }
      }
    }
  }

  private void addVariants(
      ProductDraft draft, JsonNode product, Map<String, Image> pictures, List<String> knownAs) {
    List<String> names = new ArrayList<>();
    for (JsonNode option : Fields.list(product, "options")) {
      names.add(
          option.isTextual()
              ? option.asText()
              : JsonFields.text(option, "name").orElse("Option " + (names.size() + 1)));
    }
    String place = "product " + draft.id();
    List<JsonNode> all = new ArrayList<>(Fields.list(product, "variants"));
    all.sort(Comparator.comparingInt(variant -> variant.path("position").asInt(0)));
    List<UnreadableException> refused = new ArrayList<>();
    for (JsonNode variant : all) {
      try {
        draft.variant(variants.map(variant, names, pictures, place));
        Fields.id(variant).ifPresent(knownAs::add);
      } catch (UnreadableException e) {
        refused.add(e);
      }
    }
    if (!refused.isEmpty() && refused.size() == all.size()) {
      throw refused.get(0);
    }
    refused.forEach(
        e -> tally.note("a variant that can't be read was left out of its product", place));
  }

  private List<CategoryLink> links(
      JsonNode product, List<String> collections, List<CategorySource> categories) {
    for (CategorySource source : categories) {
      List<CategoryLink> links =
          switch (source) {
            case COLLECTION ->
                collections.stream().map(id -> new CategoryLink(id, null, null)).toList();
            case PRODUCT_CATEGORY ->
                JsonFields.text(product.path("category"), "fullName").stream()
                    .flatMap(path -> paths.link(path, ">").stream())
                    .toList();
            case TYPE -> type(product).flatMap(t -> paths.link(t, ">")).stream().toList();
            case NONE -> List.of();
          };
      if (!links.isEmpty()) {
        return links;
      }
    }
    return List.of();
  }

  /** A metafield; empty when it has no key or no value. */
  static Optional<Metafield> metafield(JsonNode field) {
    Optional<String> key = JsonFields.text(field, "key");
    Optional<String> value = JsonFields.text(field, "value");
    if (key.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    String name =
        JsonFields.text(field, "namespace").map(space -> space + "." + key.get()).orElse(key.get());
    String label =
        JsonFields.text(field.path("definition"), "name").orElseGet(() -> Metafield.words(name));
    return Optional.of(
        new Metafield(
            "product", name, label, JsonFields.text(field, "type").orElse("text"), value.get()));
  }
}
