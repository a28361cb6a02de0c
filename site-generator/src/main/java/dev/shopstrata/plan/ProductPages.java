package dev.shopstrata.plan;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.plan.route.FilledPattern;
import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.plan.route.PatternValues;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
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
    SfProductCatalogItem card = catalog.card(position);
    String category = pattern.uses("category") ? category(position) : "";
    return pattern.fill(PatternValues.product(card.id(), card.sku(), card.slug(), category));
  }

  /** The primary category's slug, which only the whole record has. */
  private String category(int position) {
    List<SfCategoryRef> trail = catalog.product(position).breadcrumb();
    return trail.isEmpty() ? "" : trail.get(trail.size() - 1).slug();
  }

  @Override
  public Optional<String> url(Subject subject) {
    return subject instanceof Subject.OfProduct product
        ? catalog.position(product.id()).stream().mapToObj(this::url).findFirst()
        : Optional.empty();
  }
}
