package dev.shopstrata.plan;

import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.store.StoreLocale;
import java.util.Optional;

/** The one page of a template that is made for nothing else. */
record SinglePage(PageTemplate template, StoreLocale locale, String url) implements PageSet {
  @Override
  public int size() {
    return 1;
  }

  @Override
  public PlannedPage page(int index) {
    return new PlannedPage(template, locale, SiteFiles.of(url), url, new Subject.Site());
  }

  @Override
  public Optional<String> url(Subject subject) {
    return Optional.of(url).filter(found -> subject instanceof Subject.Site);
  }
}
