package dev.shopstrata.plan;

import dev.shopstrata.catalog.FacetValue;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfFacetValue;
import dev.shopstrata.plan.route.FilledPattern;
import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.plan.route.PatternValues;
import dev.shopstrata.plan.route.Routes;
import dev.shopstrata.store.StoreLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The listing pages of all categories, in tree order, each followed by those of its facets' values
 * that have pages.
 */
final class CategoryPages implements PageSet {
  private final PageTemplate template;
  private final StoreCatalog catalog;
  private final Routes routes;
  private final FilledPattern pattern;
  private final List<Listed> listings = new ArrayList<>();
  private final ListingPages pages;

  /** A category's listing, or the part of it that has a value. */
  private record Listed(String category, Optional<FacetValue> value, String url, int size) {
    Subject subject(int page, int pages) {
      return value
          .<Subject>map(value -> new Subject.OfValue(category, value, page, pages))
          .orElseGet(() -> new Subject.OfCategory(category, page, pages));
    }
  }

  CategoryPages(PageTemplate template, StoreCatalog catalog, Routes routes, FilledPattern pattern) {
    this.template = template;
    this.catalog = catalog;
    this.routes = routes;
    this.pattern = pattern;
    catalog.allCategories().forEach(this::add);
    List<Integer> sizes = listings.stream().map(Listed::size).toList();
    this.pages = new ListingPages(sizes, template.rules().pageSize());
  }

  private void add(SfCategory category) {
    String id = category.id();
    listings.add(new Listed(id, Optional.empty(), firstUrl(category), category.productCount()));
    if (template.rules().canonical() && catalog.hasLandings()) {
      for (SfFacet facet : catalog.categoryListing(id).facets()) {
        for (SfFacetValue value : facet.values()) {
          if (value.url() != null) {
            FacetValue key = new FacetValue(facet.name(), value.value());
            listings.add(new Listed(id, Optional.of(key), value.url(), value.productCount()));
          }
        }
      }
    }
  }

  private String firstUrl(SfCategory category) {
    if (template.rules().canonical()) {
      return category.url();
    }
    return pattern.fill(PatternValues.category(category));
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
    Listed listed = listings.get(listing);
    String url = routes.listingPage(template, locale(), listed.url(), page);
    return new PlannedPage(
        template, locale(), SiteFiles.of(url), url, listed.subject(page, pages.pages(listing)));
  }

  @Override
  public Optional<String> url(Subject subject) {
    if (subject instanceof Subject.OfValue value && !value.continued()) {
      return template.rules().canonical() && catalog.hasLandings()
          ? catalog.valueUrl(value.category(), value.value())
          : Optional.empty();
    }
    return subject instanceof Subject.OfCategory category && !category.continued()
        ? catalog.category(category.id()).map(this::firstUrl)
        : Optional.empty();
  }

  @Override
  public Optional<String> nearest(Subject subject) {
    return url(subject.first())
        .map(
            first -> {
              int pageSize = template.rules().pageSize();
              int page = ListingPages.nearest(subject.number(), size(subject), pageSize);
              return routes.listingPage(template, locale(), first, page);
            });
  }

  private int size(Subject subject) {
    return subject instanceof Subject.OfValue value
        ? catalog.valueListing(value.category(), value.value()).size()
        : catalog.categoryListing(((Subject.OfCategory) subject).id()).size();
  }
}
