package dev.shopstrata.plan;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.plan.route.FilledPattern;
import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.plan.route.PatternValues;
import dev.shopstrata.plan.route.Routes;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The listing pages of all categories, in tree order. */
final class CategoryPages implements PageSet {
  private final PageTemplate template;
  private final StoreCatalog catalog;
  private final Routes routes;
  private final FilledPattern pattern;
  private final List<String> ids;
  private final List<String> firstUrls;
  private final ListingPages pages;

  CategoryPages(PageTemplate template, StoreCatalog catalog, Routes routes, FilledPattern pattern) {
    this.template = template;
    this.catalog = catalog;
    this.routes = routes;
    this.pattern = pattern;
    List<SfCategory> categories = catalog.allCategories();
    this.ids = categories.stream().map(SfCategory::id).toList();
    this.firstUrls = categories.stream().map(this::firstUrl).toList();
    List<Integer> sizes = categories.stream().map(SfCategory::productCount).toList();
    this.pages = new ListingPages(sizes, template.rules().pageSize());
  }

  private String firstUrl(SfCategory category) {
    if (template.rules().canonical()) {
      return category.url();
    }
    String slugs =
        Stream.concat(
                category.breadcrumb().stream().map(SfCategoryRef::slug), Stream.of(category.slug()))
            .collect(Collectors.joining("/"));
    return pattern.fill(PatternValues.category(category.id(), category.slug(), slugs));
  }

  @Override
  public PageTemplate template() {
    return template;
  }

  @Override
  public StoreLocale locale() {
    return catalog.locale();
  }

  @Override
  public int size() {
    return pages.total();
  }

  @Override
  public PlannedPage page(int index) {
    int listing = pages.listing(index);
    int page = pages.page(index);
    String url = routes.listingPage(template, locale(), firstUrls.get(listing), page);
    Subject subject = new Subject.OfCategory(ids.get(listing), page, pages.pages(listing));
    return new PlannedPage(template, locale(), SiteFiles.of(url), url, subject);
  }

  @Override
  public Optional<String> url(Subject subject) {
    return subject instanceof Subject.OfCategory category && !category.continued()
        ? catalog.category(category.id()).map(this::firstUrl)
        : Optional.empty();
  }
}
