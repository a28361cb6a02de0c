package dev.shopstrata.normalize.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads categories, and knows those that only products name. */
final class RestCategories {
  private final Shop shop;
  private final CatalogSink sink;
  private final Map<String, Category> derived = new TreeMap<>();

  RestCategories(Shop shop, CatalogSink sink) {
    this.shop = shop;
    this.sink = sink;
  }

  void add(JsonNode record, SourcePosition at) {
    String id =
        JsonFields.text(record, "id")
            .orElseThrow(() -> new UnreadableException("it has no \"id\""));
    String parent =
        JsonFields.text(record, "parent").filter(number -> !number.equals("0")).orElse(null);
    JsonNode picture = record.path("image");
    sink.category(
        new Category(
            id,
            parent,
            slug(record),
            name(record).orElseThrow(() -> new UnreadableException("it has no \"name\"")),
            JsonFields.text(record, "description")
                .map(RichText::html)
                .filter(html -> !html.isEmpty())
                .map(this::text)
                .orElse(null),
            JsonFields.text(picture, "src")
                .map(src -> new Image(shop.options().image(src), null, null, null, null))
                .orElse(null),
            JsonFields.text(record, "menu_order")
                .flatMap(Amounts::number)
                .map(BigDecimal::toPlainString)
                .orElse(null),
            null,
            true,
            null),
        at);
  }

  /** A product's categories, for exports without a file of them; their parents are unknown then. */
  void derive(JsonNode product) {
    for (JsonNode category : product.path("categories")) {
      Optional<String> id = JsonFields.text(category, "id");
      Optional<LocalizedText> name = name(category);
      if (id.isPresent() && name.isPresent()) {
        derived.putIfAbsent(
            id.get(),
            new Category(
                id.get(), null, slug(category), name.get(), null, null, null, null, true, null));
      }
    }
  }

  /** Of one id the record of its own counts. */
  void tellDerived() {
    derived.values().forEach(sink::category);
  }

  private LocalizedText slug(JsonNode record) {
    return JsonFields.text(record, "slug").map(Slugs::decoded).map(this::text).orElse(null);
  }

  private Optional<LocalizedText> name(JsonNode record) {
    return JsonFields.text(record, "name")
        .map(PlainText::decoded)
        .filter(name -> !name.isEmpty())
        .map(this::text);
  }

  private LocalizedText text(String text) {
    return LocalizedText.of(Map.of(shop.locale(), text));
  }
}
