package dev.shopstrata.api;

import dev.shopstrata.catalog.view.SfCategory;
import java.util.List;

/** The top categories, each with all below it: {@code categories.json}. */
public record ApiCategories(List<SfCategory> categories) {
  public ApiCategories {
    categories = List.copyOf(categories);
  }
}
