package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.Reference;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.normalize.export.UnreadableException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a product of all records that belong to it. */
final class ProductMapper {
  private static final Set<String> PICTURES = Set.of("", "IMAGE");

  private final Texts texts;
  private final SourceOptions options;
  private final Tally tally;
  private final OfferMapper offers;
  private final VariantMapper variants;
  private final AssignedAttributes attributes;

  ProductMapper(
      ShopRecords shop,
      Texts texts,
      SourceOptions options,
      AssignedAttributes attributes,
      Tally tally) {
    this.texts = texts;
    this.options = options;
    this.tally = tally;
    this.offers = new OfferMapper(shop, tally);
    this.variants = new VariantMapper(shop, texts);
    this.attributes = attributes;
  }

  ProductRecord map(String key, Member<JsonNode> product, ProductParts parts) {
    JsonNode fields = product.record().path("fields");
    if (Texts.text(fields, "name").isEmpty()) {
      throw new UnreadableException("it has no \"name\"");
    }
    ProductDraft draft = new ProductDraft(key, tally);
    texts.each(
        fields,
        parts.fieldsOf(Model.PRODUCTTRANSLATION, key),
        (tag, words) -> describe(tag, words, draft));
    draft.createdAt(moment("created_at", "creation", key, fields));
    draft.updatedAt(moment("updated_at", "change", key, fields));
    boolean isListed = offers.map(key, fields, parts, draft);
    if (isListed) {
      categories(key, fields, parts, draft);
    }
    Map<String, Image> images = images(key, parts);
    images.values().forEach(draft::image);
    AssignedAttributes.Found found = attributes.ofProduct(key, fields, parts);
    found.attributes().forEach(attribute -> add(attribute, draft));
    List<Reference> references = found.references();
    for (JsonNode variant : parts.of(Model.PRODUCTVARIANT, key)) {
      VariantDraft form = variants.map(variant, key, parts, images);
      AssignedAttributes.Found own = attributes.ofVariant(variant, fields, parts);
      own.attributes().forEach(form::attribute);
      draft.variant(form);
    }
    return ProductRecord.of(draft.build(), product.at(), RawRecord.of(product.record()))
        .referringTo(references);
  }

  private Instant moment(String name, String of, String key, JsonNode fields) {
    try {
      return Moments.read(fields, name);
    } catch (UnreadableException e) {
      tally.note("dates of " + of + " could not be read and were left out", "product " + key);
      return null;
    }
  }

  private static void describe(String tag, JsonNode words, ProductDraft draft) {
    Texts.text(words, "name").ifPresent(text -> draft.name(tag, text));
    Texts.text(words, "slug").ifPresent(text -> draft.slug(tag, text));
    Texts.text(words, "seo_title").ifPresent(text -> draft.seoTitle(tag, text));
    Texts.text(words, "seo_description").ifPresent(text -> draft.seoDescription(tag, text));
    // Version 2 has the editor's text beside a plain one; of a language the first counts.
    for (String field : List.of("description_json", "description")) {
      EditorHtml.of(words.path(field)).ifPresent(html -> draft.description(tag, html));
    }
    Texts.text(words, "description_plaintext").ifPresent(text -> draft.plainDescription(tag, text));
  }

  private static void categories(
      String key, JsonNode fields, ProductParts parts, ProductDraft draft) {
    Texts.text(fields, "category")
        .ifPresent(category -> draft.category(new CategoryLink(category, null, true)));
    parts.forEach(
        Model.COLLECTIONPRODUCT,
        key,
        link -> {
          String collection = CategoryMapper.collectionId(link.path("collection").asText(""));
          JsonNode order = link.path("sort_order");
          draft.category(
              new CategoryLink(collection, order.canConvertToInt() ? order.asInt() : null, null));
        });
  }

  private Map<String, Image> images(String key, ProductParts parts) {
    Map<String, Image> images = new LinkedHashMap<>();
    for (Model model : List.of(Model.PRODUCTMEDIA, Model.PRODUCTIMAGE)) {
      for (JsonNode record : parts.of(model, key)) {
        JsonNode media = record.path("fields");
        if (!PICTURES.contains(media.path("type").asText(""))) {
          tally.note("media that are no pictures were left out", "product " + key);
        } else if (!media.path("to_remove").asBoolean()) {
          Texts.text(media, "image")
              .or(() -> Texts.text(media, "external_url"))
              .ifPresent(
                  path ->
                      images.put(
                          Model.key(record),
                          new Image(
                              options.image(path),
                              texts.plain(media, List.of(), "alt"),
                              null,
                              null,
                              null)));
        }
      }
    }
    return images;
  }

  private void add(Attribute attribute, ProductDraft draft) {
    draft.attribute(attribute);
    String text = AssignedAttributes.words(attribute, texts.tag());
    switch (attribute.name()) {
      case "brand" -> draft.brand(text);
      case "gtin", "ean" -> draft.gtin(text);
      case "mpn" -> draft.mpn(text);
      default -> {}
    }
  }
}
