package dev.shopstrata.normalize.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.Map;

/** Reads product categories of Medusa's API. */
final class CategoryMapper {
  private final String tag;

  CategoryMapper(SourceOptions options) throws ExportException {
    this.tag = options.locale();
  }

  Category map(JsonNode record) {
    String id =
        JsonFields.text(record, "id")
            .orElseThrow(() -> new UnreadableException("it has no \"id\""));
    String name =
        JsonFields.text(record, "name")
            .orElseThrow(() -> new UnreadableException("it has no \"name\""));
    boolean isShown =
        JsonFields.flag(record, "is_active").orElse(true)
            && !JsonFields.flag(record, "is_internal").orElse(false);
    return new Category(
        id,
        JsonFields.text(record, "parent_category_id")
            .or(() -> JsonFields.text(record.path("parent_category"), "id"))
            .orElse(null),
        JsonFields.text(record, "handle").map(this::text).orElse(null),
        text(PlainText.decoded(name)),
        JsonFields.text(record, "description")
            .map(PlainText::clean)
            .map(PlainText::html)
            .map(this::text)
            .orElse(null),
        null,
        JsonFields.text(record, "rank")
            .flatMap(Amounts::number)
            .map(rank -> rank.toPlainString())
            .orElse(null),
        null,
        isShown,
        null);
  }

  private LocalizedText text(String text) {
    return LocalizedText.of(Map.of(tag, text));
  }
}
