package dev.shopstrata.api;

import dev.shopstrata.catalog.view.SfBrand;
import java.util.List;

/** All brands by name: {@code brands.json}. */
public record ApiBrands(List<SfBrand> brands) {
  public ApiBrands {
    brands = List.copyOf(brands);
  }
}
