package dev.shopstrata.api;

import dev.shopstrata.catalog.view.SfProduct;
import java.util.List;

/** Many products at once, in the order of their ids: {@code products/pages/…}. */
public record ApiProducts(List<SfProduct> products, SfPagination pagination) {
  public ApiProducts {
    products = List.copyOf(products);
  }
}
