package dev.shopstrata.render;

import dev.shopstrata.catalog.view.SfBrand;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import java.util.Optional;
import java.util.Set;

/** What functions and filters give, as far as docs/TEMPLATES.md promises it. */
final class CallForms {
  private static final Set<String> TO_TEXT =
      Set.of(
          "abbreviate",
          "capitalize",
          "date",
          "fileUrl",
          "join",
          "lower",
          "money",
          "number",
          "replace",
          "safeUrl",
          "sha256",
          "title",
          "trim",
          "upper",
          "urlencode");

  private CallForms() {}

  static Form function(String name) {
    return switch (name) {
      case "hasPage" -> Forms.BOOLEAN;
      case "url", "absolute", "asset", "t", "message" -> Forms.TEXT;
      case "image" -> new RecordForm(ImageView.class);
      case "product" -> new RecordForm(SfProductCatalogItem.class);
      case "products", "related" -> Forms.listOf(SfProductCatalogItem.class);
      case "choice" -> new RecordForm(ProductChoice.class);
      case "brands" -> Forms.listOf(SfBrand.class);
      case "category" -> new RecordForm(SfCategory.class);
      case "range" -> new ListForm(Forms.NUMBER);
      default -> Forms.OPEN;
    };
  }

  static Form filter(String name, Form input) {
    if (TO_TEXT.contains(name)) {
      return Forms.TEXT;
    }
    return switch (name) {
      case "length", "abs" -> Forms.NUMBER;
      case "split" -> new ListForm(Forms.TEXT);
      case "first", "last" -> list(input).map(ListForm::item).orElse(Forms.OPEN);
      case "slice", "reverse", "sort", "rsort" ->
          list(input).map(Form.class::cast).orElse(Forms.OPEN);
      default -> Forms.OPEN;
    };
  }

  /** Lists of which at least the form of the items is known. */
  private static Optional<ListForm> list(Form input) {
    return input.kind().equals(Printing.LIST)
        ? Optional.of(new ListForm(input.item()))
        : Optional.empty();
  }
}
