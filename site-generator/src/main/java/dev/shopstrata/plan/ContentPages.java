package dev.shopstrata.plan;

import dev.shopstrata.content.ContentPage;
import dev.shopstrata.content.ContentSet;
import dev.shopstrata.plan.route.FilledPattern;
import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.plan.route.PatternValues;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
import java.util.Optional;

/** A page for each Markdown file, by id; {@code page: false} in its front matter keeps it out. */
final class ContentPages implements PageSet {
  private final PageTemplate template;
  private final StoreLocale locale;
  private final FilledPattern pattern;
  private final ContentSet content;
  private final List<ContentPage> pages;

  ContentPages(
      PageTemplate template, StoreLocale locale, ContentSet content, FilledPattern pattern) {
    this.template = template;
    this.locale = locale;
    this.pattern = pattern;
    this.content = content;
    this.pages = content.pages().values().stream().filter(ContentPages::isPage).toList();
  }

  private static boolean isPage(ContentPage page) {
    return page.front().text("page").filter("false"::equals).isEmpty();
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
    return pages.size();
  }

  @Override
  public PlannedPage page(int index) {
    ContentPage page = pages.get(index);
    String url = url(page);
    Subject subject = new Subject.OfContent(page);
    return new PlannedPage(template, locale, SiteFiles.of(url), url, subject);
  }

  private String url(ContentPage page) {
    return pattern.fill(PatternValues.content(page));
  }

  @Override
  public Optional<String> url(Subject subject) {
    return subject instanceof Subject.OfContent other
        ? Optional.ofNullable(content.pages().get(other.content().id()))
            .filter(ContentPages::isPage)
            .map(this::url)
        : Optional.empty();
  }
}
