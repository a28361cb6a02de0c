package dev.shopstrata.normalize.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.Map;
import java.util.Optional;

/** Reads collections, which are categories without parents. */
final class JsonCollections {
  private final String tag;
  private final JsonImages images;

  JsonCollections(SourceOptions options) throws ExportException {
    this.tag = options.locale();
    this.images = new JsonImages(options, tag);
  }

  /** The category; throws when the collection has no id or no title. */
  Category map(JsonNode collection) {
    String id =
        Fields.id(collection).orElseThrow(() -> new UnreadableException("it has no \"id\""));
    String title =
        JsonFields.text(collection, "title")
            .orElseThrow(() -> new UnreadableException("it has no \"title\""));
    boolean isOff = collection.has("published_at") && collection.path("published_at").isNull();
    return new Category(
        id,
        null,
        JsonFields.text(collection, "handle").map(this::text).orElse(null),
        text(PlainText.decoded(title)),
        JsonFields.text(collection, "body_html", "descriptionHtml", "description")
            .map(this::text)
            .orElse(null),
        images.first(collection, "image").orElse(null),
        null,
        null,
        !isOff,
        null);
  }

  /** The category of a collection that is only named beside a product. */
  Optional<Category> named(JsonNode collection) {
    boolean isNamed =
        Fields.id(collection).isPresent() && JsonFields.text(collection, "title").isPresent();
    return isNamed ? Optional.of(map(collection)) : Optional.empty();
  }

  private LocalizedText text(String text) {
    return LocalizedText.of(Map.of(tag, text));
  }
}
