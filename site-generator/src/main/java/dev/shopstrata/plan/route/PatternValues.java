package dev.shopstrata.plan.route;

import dev.shopstrata.content.ContentPage;
import dev.shopstrata.source.MapNode;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the variables of URL patterns stand for, as safe path segments. */
public final class PatternValues {
  private PatternValues() {}

  public static UnaryOperator<String> product(
      String id, String sku, String slug, String categorySlug) {
    return name ->
        switch (name) {
          case "slug" -> PathSegments.one(slug);
          case "sku" -> PathSegments.one(sku == null || sku.isEmpty() ? id : sku);
          case "category" -> categorySlug == null ? "" : PathSegments.one(categorySlug);
          default -> PathSegments.one(id);
        };
  }

  public static UnaryOperator<String> category(String id, String slug, String slugPath) {
    return name ->
        switch (name) {
          case "slug" -> PathSegments.one(slug);
          case "slugs" -> PathSegments.many(slugPath);
          default -> PathSegments.one(id);
        };
  }

  public static UnaryOperator<String> brand(String slug) {
    return name -> PathSegments.one(slug);
  }

  public static UnaryOperator<String> content(ContentPage page) {
    return name -> name.equals("slug") ? contentSlug(page) : PathSegments.many(page.id());
  }

  private static String contentSlug(ContentPage page) {
    MapNode front = page.front();
    String last = page.id().substring(page.id().lastIndexOf('/') + 1);
    return PathSegments.many(front.text("slug").orElse(last));
  }

  public static UnaryOperator<String> item(Map<String, Object> item) {
    return name -> {
      Object value = item.get(name);
      return value == null ? "" : PathSegments.one(value.toString());
    };
  }
}
