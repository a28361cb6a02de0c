package dev.shopstrata.plan;

import dev.shopstrata.plan.route.FilledPattern;
import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.plan.route.PatternValues;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A page for each item of a data list, in the list's order. */
final class ItemPages implements PageSet {
  private final PageTemplate template;
  private final StoreLocale locale;
  private final FilledPattern pattern;
  private final List<Subject.OfItem> items;
  private final NavigableMap<String, Subject.OfItem> byId = new TreeMap<>();

  ItemPages(
      PageTemplate template,
      StoreLocale locale,
      List<Subject.OfItem> items,
      FilledPattern pattern) {
    this.template = template;
    this.locale = locale;
    this.pattern = pattern;
    this.items = items;
    items.forEach(item -> byId.put(item.id(), item));
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
    return items.size();
  }

  @Override
  public PlannedPage page(int index) {
    String url = url(items.get(index));
    return new PlannedPage(template, locale, SiteFiles.of(url), url, items.get(index));
  }

  private String url(Subject.OfItem item) {
    return pattern.fill(PatternValues.item(item.item()));
  }

  @Override
  public Optional<String> url(Subject subject) {
    return subject instanceof Subject.OfItem other && other.list().equals(template.list())
        ? Optional.ofNullable(byId.get(other.id())).map(this::url)
        : Optional.empty();
  }
}
