package dev.shopstrata.plan.route;

import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.content.ContentPage;
import dev.shopstrata.source.MapNode;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** Those of a category, with slugs of a facet and a value. */
  public static UnaryOperator<String> value(SfCategory category, String facet, String value) {
    UnaryOperator<String> ofCategory = category(category);
    return name ->
        switch (name) {
          case "facet" -> PathSegments.one(facet);
          case "value" -> PathSegments.one(value);
          default -> ofCategory.apply(name);
        };
  }

  public static UnaryOperator<String> category(SfCategory category) {
    String slugs =
        Stream.concat(
                category.breadcrumb().stream().map(SfCategoryRef::slug), Stream.of(category.slug()))
            .collect(Collectors.joining("/"));
    return category(category.id(), category.slug(), slugs);
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
