package dev.shopstrata.normalize.bigcommerce;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Seo;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.Map;
import java.util.Optional;

/** Reads categories of the catalog, of category trees, and of trees with children inside. */
final class CategoryMapper {
  private final SourceOptions options;
  private final String tag;

  CategoryMapper(SourceOptions options) throws ExportException {
    this.options = options;
    this.tag = options.locale();
  }

  Category map(JsonNode record) {
    String id =
        JsonFields.text(record, "category_id", "id")
            .orElseThrow(() -> new UnreadableException("it has no \"id\""));
    Optional<String> title = JsonFields.text(record, "page_title");
    Optional<String> about = JsonFields.text(record, "meta_description");
    return new Category(
        id,
        JsonFields.text(record, "parent_id").filter(parent -> !parent.equals("0")).orElse(null),
        slug(record).map(this::text).orElse(null),
        JsonFields.text(record, "name").map(PlainText::decoded).map(this::text).orElse(null),
        JsonFields.text(record, "description").map(this::text).orElse(null),
        JsonFields.text(record, "image_url")
            .map(url -> new Image(options.image(url), null, null, null, null))
            .orElse(null),
        JsonFields.text(record, "sort_order")
            .flatMap(Amounts::number)
            .map(number -> number.toPlainString())
            .orElse(null),
        title.isEmpty() && about.isEmpty()
            ? null
            : new Seo(title.map(this::text).orElse(null), about.map(this::text).orElse(null), null),
        JsonFields.flag(record, "is_visible").orElse(true),
        null);
  }

  private LocalizedText text(String text) {
    return LocalizedText.of(Map.of(tag, text));
  }

  /** The last part of an address such as {@code /kitchen/teapots/}. */
  static Optional<String> slug(JsonNode record) {
    return JsonFields.text(record.path("custom_url"), "url")
        .or(() -> JsonFields.text(record.path("url"), "path"))
        .or(() -> JsonFields.text(record, "url", "custom_url"))
        .map(url -> url.replaceAll("/+$", ""))
        .map(url -> url.substring(url.lastIndexOf('/') + 1))
        .filter(slug -> !slug.isEmpty());
  }
}
