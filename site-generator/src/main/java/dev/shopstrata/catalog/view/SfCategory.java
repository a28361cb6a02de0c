package dev.shopstrata.catalog.view;

import dev.shopstrata.content.RichText;
import java.util.List;
import java.util.Map;

/**
 * A category for one store and locale.
 *
 * @param productCount products in it and below, as this store sells them
 * @param subcategories the ones that have products here
 * @param breadcrumb from the top category to this one's parent
 */
public record SfCategory(
    String id,
    String name,
    String slug,
    String url,
    List<SfCategory> subcategories,
    String parentCategoryId,
    RichText description,
    SfImage image,
    int productCount,
    SfSeo seo,
    List<SfCategoryRef> breadcrumb,
    Map<String, Object> custom) {
  public SfCategory {
    subcategories = List.copyOf(subcategories);
    breadcrumb = List.copyOf(breadcrumb);
  }
}
