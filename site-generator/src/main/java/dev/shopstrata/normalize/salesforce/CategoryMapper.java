package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Seo;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.UnreadableException;
import dev.shopstrata.normalize.export.XmlElement;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Reads categories. */
final class CategoryMapper {
  /** The category above all others, which customers never see. */
  static final String ROOT = "root";

  private final SourceOptions options;
  private final Flags flags;
  private final Localized localized;

  CategoryMapper(SourceOptions options, Flags flags, Localized localized) {
    this.options = options;
    this.flags = flags;
    this.localized = localized;
  }

  Category map(String id, XmlElement record) {
    LocalizedText name = localized.plain(record, "display-name");
    if (name == null) {
      throw new UnreadableException("it has no \"display-name\"");
    }
    XmlElement page = record.first("page-attributes").orElse(record);
    return new Category(
        id,
        record.textOf("parent").filter(parent -> !parent.equals(ROOT)).orElse(null),
        localized.plain(page, "page-url"),
        name,
        description(record),
        record
            .textOf("image")
            .or(() -> record.textOf("thumbnail"))
            .map(path -> new Image(options.image(path), null, null, null, null))
            .orElse(null),
        record
            .textOf("position")
            .flatMap(Amounts::number)
            .map(BigDecimal::toPlainString)
            .orElse("0"),
        seo(page),
        flags.isSet(record, "online-flag"),
        null);
  }

  private LocalizedText description(XmlElement record) {
    Map<String, String> rich = new TreeMap<>();
    localized
        .texts(record, "description")
        .forEach(
            (tag, text) ->
                rich.put(
                    tag,
                    PlainText.hasMarkup(text) ? text : PlainText.html(PlainText.decoded(text))));
    return rich.isEmpty() ? null : LocalizedText.of(rich);
  }

  private Seo seo(XmlElement page) {
    LocalizedText title = localized.plain(page, "page-title");
    LocalizedText description = localized.plain(page, "page-description");
    LocalizedText keywords = localized.plain(page, "page-keywords");
    return title == null && description == null && keywords == null
        ? null
        : new Seo(title, description, keywords);
  }
}
