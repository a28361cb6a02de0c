package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Seo;
import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;

/** Reads categories. */
final class CategoryMapper {
  private final Texts texts;
  private final References references;

  CategoryMapper(Texts texts, References references) {
    this.texts = texts;
    this.references = references;
  }

  Category map(JsonNode record) {
    String id =
        References.name(record)
            .orElseThrow(() -> new UnreadableException("it has no \"key\" and no \"id\""));
    String place = "category " + id;
    LocalizedText name = texts.plain(record.path("name"), place);
    if (name == null) {
      throw new UnreadableException("it has no \"name\"");
    }
    JsonNode image = record.path("assets").path(0).path("sources").path(0).path("uri");
    return new Category(
        id,
        references.target(record.path("parent")).orElse(null),
        texts.plain(record.path("slug"), place),
        name,
        texts.rich(record.path("description"), place),
        image.isTextual() ? new Image(image.asText(), null, null, null, null) : null,
        order(record),
        seo(record, texts, place),
        true,
        null);
  }

  private static String order(JsonNode record) {
    String hint = record.path("orderHint").asText("0");
    try {
      return new BigDecimal(hint).toPlainString();
    } catch (NumberFormatException e) {
      return "0";
    }
  }

  static Seo seo(JsonNode record, Texts texts, String place) {
    LocalizedText title = texts.plain(record.path("metaTitle"), place);
    LocalizedText description = texts.plain(record.path("metaDescription"), place);
    LocalizedText keywords = texts.plain(record.path("metaKeywords"), place);
    return title == null && description == null && keywords == null
        ? null
        : new Seo(title, description, keywords);
  }
}
