package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Seo;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.List;
import java.util.Map;

/** Reads categories, and collections, which are top categories in a catalog. */
final class CategoryMapper {
  private final ShopRecords shop;
  private final Texts texts;
  private final SourceOptions options;

  CategoryMapper(ShopRecords shop, Texts texts, SourceOptions options) {
    this.shop = shop;
    this.texts = texts;
    this.options = options;
  }

  /** The id of a collection, which may have the key of a category. */
  static String collectionId(String key) {
    return "collection-" + key;
  }

  Category map(Model model, JsonNode record) {
    JsonNode fields = record.path("fields");
    String key = Model.key(record);
    boolean isCollection = model == Model.COLLECTION;
    List<JsonNode> translations =
        shop.of(isCollection ? Model.COLLECTIONTRANSLATION : Model.CATEGORYTRANSLATION, key);
    LocalizedText name = texts.plain(fields, translations, "name");
    if (name == null) {
      throw new UnreadableException("it has no \"name\"");
    }
    return new Category(
        isCollection ? collectionId(key) : key,
        isCollection ? null : Texts.text(fields, "parent").orElse(null),
        texts.plain(fields, translations, "slug"),
        name,
        texts.rich(fields, translations, "description"),
        image(fields),
        isCollection ? null : order(fields),
        seo(fields, translations),
        !isCollection || isPublished(key),
        isCollection ? Map.of("collection", true) : null);
  }

  /** Saleor shows siblings in the order of its tree. */
  private static String order(JsonNode fields) {
    boolean isTop = Texts.text(fields, "parent").isEmpty();
    return Long.toString(fields.path(isTop ? "tree_id" : "lft").asLong());
  }

  private Image image(JsonNode fields) {
    return Texts.text(fields, "background_image")
        .map(path -> new Image(options.image(path), alt(fields), null, null, null))
        .orElse(null);
  }

  private LocalizedText alt(JsonNode fields) {
    return texts.plain(fields, List.of(), "background_image_alt");
  }

  private Seo seo(JsonNode fields, List<JsonNode> translations) {
    LocalizedText title = texts.plain(fields, translations, "seo_title");
    LocalizedText description = texts.plain(fields, translations, "seo_description");
    return title == null && description == null ? null : new Seo(title, description, null);
  }

  /** In a channel at least. */
  private boolean isPublished(String key) {
    return !shop.has(Model.COLLECTIONCHANNELLISTING)
        || shop.of(Model.COLLECTIONCHANNELLISTING, key).stream()
            .anyMatch(listing -> listing.path("is_published").asBoolean());
  }
}
