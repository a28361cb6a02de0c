package dev.shopstrata.plan;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.store.StoreLocale;
import java.util.Optional;

/**
 * A page for each product, in id order.
 *
 * @param pattern the template's own; used where the catalog's URLs are another template's
 */
record ProductPages(
    PageTemplate template, StoreLocale locale, StoreCatalog catalog, FilledPattern pattern)
    implements PageSet {
  @Override
  public int size() {
    return catalog.productCount();
  }

  @Override
  public PlannedPage page(int index) {
    String url = url(index);
    Subject subject = new Subject.OfProduct(catalog.productId(index), index);
    return new PlannedPage(template, locale, SiteFiles.of(url), url, subject);
  }

  private String url(int position) {
    if (template.rules().canonical()) {
      return catalog.productUrl(position);
    }
    SfProduct product = catalog.product(position);
    int depth = product.breadcrumb().size();
    String category = depth == 0 ? "" : product.breadcrumb().get(depth - 1).slug();
    return pattern.fill(
        PatternValues.product(product.id(), product.sku(), product.slug(), category));
  }

  @Override
  public Optional<String> url(Subject subject) {
    return subject instanceof Subject.OfProduct product
        ? catalog.position(product.id()).stream().mapToObj(this::url).findFirst()
        : Optional.empty();
  }
}
