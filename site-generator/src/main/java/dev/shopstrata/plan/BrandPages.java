package dev.shopstrata.plan;

import dev.shopstrata.catalog.view.SfBrand;
import dev.shopstrata.plan.route.FilledPattern;
import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.plan.route.PatternValues;
import dev.shopstrata.plan.route.Routes;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The listing pages of all brands, by name. */
final class BrandPages implements PageSet {
  private final PageTemplate template;
  private final StoreLocale locale;
  private final Routes routes;
  private final List<String> names;
  private final NavigableMap<String, String> firstUrls = new TreeMap<>();
  private final ListingPages pages;

  BrandPages(
      PageTemplate template,
      StoreLocale locale,
      List<SfBrand> brands,
      Routes routes,
      FilledPattern pattern) {
    this.template = template;
    this.locale = locale;
    this.routes = routes;
    this.names = brands.stream().map(SfBrand::name).toList();
    brands.forEach(
        brand -> firstUrls.put(brand.name(), pattern.fill(PatternValues.brand(brand.slug()))));
    List<Integer> sizes = brands.stream().map(SfBrand::productCount).toList();
    this.pages = new ListingPages(sizes, template.rules().pageSize());
  }

  @Override
  public PageTemplate template() {
    return template;
  }

  @Override
  public StoreLocale locale() {
    return locale;
  }

  @Override
  public int size() {
    return pages.total();
  }

  @Override
  public PlannedPage page(int index) {
    int listing = pages.listing(index);
    String name = names.get(listing);
    int page = pages.page(index);
    String url = routes.listingPage(template, locale, firstUrls.get(name), page);
    Subject subject = new Subject.OfBrand(name, page, pages.pages(listing));
    return new PlannedPage(template, locale, SiteFiles.of(url), url, subject);
  }

  @Override
  public Optional<String> url(Subject subject) {
    return subject instanceof Subject.OfBrand brand && !brand.continued()
        ? Optional.ofNullable(firstUrls.get(brand.name()))
        : Optional.empty();
  }

  @Override
  public Optional<String> nearest(Subject subject) {
    return url(subject.first())
        .map(
            first -> {
              int listing = names.indexOf(((Subject.OfBrand) subject).name());
              int page = subject.number() <= pages.pages(listing) ? subject.number() : 1;
              return routes.listingPage(template, locale, first, page);
            });
  }
}
