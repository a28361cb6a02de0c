package dev.shopstrata.render;

import dev.shopstrata.catalog.view.SfBrand;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.plan.route.PageFor;
import java.util.Map;

/**
 * The variables that only pages of one kind have, before there is a page.
 *
 * @param kind as {@link SubjectView#kind} calls it
 */
record PageVariables(String kind, Map<String, Form> forms) {
  private static final Form LISTING = new ShapeForm(ListingModel.SHAPE, Map.of());

  static PageVariables of(PageFor pages) {
    return switch (pages) {
      case SITE -> new PageVariables("site", Map.of());
      case PRODUCTS ->
          new PageVariables("product", Map.of("product", new RecordForm(SfProduct.class)));
      case CATEGORIES -> listing("category", SfCategory.class);
      case BRANDS -> listing("brand", SfBrand.class);
      case CONTENT ->
          new PageVariables(
              "content", Map.of("content", new ShapeForm(ContentSubject.SHAPE, Map.of())));
      case DATA -> new PageVariables("item", Map.of("item", Forms.OPEN));
    };
  }

  private static PageVariables listing(String owner, Class<?> type) {
    return new PageVariables(owner, Map.of(owner, new RecordForm(type), "listing", LISTING));
  }
}
