package dev.shopstrata.plan.route;

import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.content.ContentPage;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Routes that fill the patterns of page templates. */
final class PatternRoutes implements Routes {
  private final String basePath;
  private final NavigableMap<String, FilledPattern> canonical = new TreeMap<>();

  /** Of values, by locale. */
  private final NavigableMap<String, FilledPattern> landings = new TreeMap<>();

  private final NavigableMap<String, FilledPattern> named = new TreeMap<>();

  PatternRoutes(Settings settings, List<PageTemplate> templates) {
    this.basePath = settings.url().basePath();
    for (PageTemplate template : templates) {
      for (StoreLocale locale : settings.locales()) {
        template.paths(locale).ifPresent(paths -> add(template, locale, paths));
      }
    }
  }

  private void add(PageTemplate template, StoreLocale locale, PagePaths paths) {
    FilledPattern pattern = new FilledPattern(home(locale), paths.path());
    named.put(key(locale, template.name()), pattern);
    if (template.rules().canonical() && template.kind() != PageFor.SITE) {
      canonical.put(key(locale, subject(template.kind(), template.list())), pattern);
      if (template.kind() == PageFor.CATEGORIES) {
        landings.put(locale.tag(), new FilledPattern(home(locale), paths.landing()));
      }
    }
  }

  @Override
  public String home(StoreLocale locale) {
    return basePath + PercentCode.encode(locale.prefix());
  }

  @Override
  public Optional<String> site(StoreLocale locale, String name) {
    return Optional.ofNullable(named.get(key(locale, name)))
        .map(pattern -> pattern.fill(UnaryOperator.identity()));
  }

  @Override
  public String product(
      StoreLocale locale, String id, String sku, String slug, String categorySlug) {
    return catalogUrl(locale, PageFor.PRODUCTS, PatternValues.product(id, sku, slug, categorySlug));
  }

  @Override
  public String category(StoreLocale locale, String id, String slug, String slugPath) {
    return catalogUrl(locale, PageFor.CATEGORIES, PatternValues.category(id, slug, slugPath));
  }

  @Override
  public String value(StoreLocale locale, SfCategory category, String facet, String value) {
    return Optional.ofNullable(landings.get(locale.tag()))
        .map(pattern -> pattern.fill(PatternValues.value(category, facet, value)))
        .orElse(home(locale));
  }

  @Override
  public String brand(StoreLocale locale, String slug) {
    return catalogUrl(locale, PageFor.BRANDS, PatternValues.brand(slug));
  }

  @Override
  public Optional<String> content(StoreLocale locale, ContentPage page) {
    return find(locale, PageFor.CONTENT, "").map(p -> p.fill(PatternValues.content(page)));
  }

  @Override
  public Optional<String> item(StoreLocale locale, String list, Map<String, Object> item) {
    return find(locale, PageFor.DATA, list).map(p -> p.fill(PatternValues.item(item)));
  }

  @Override
  public String listingPage(PageTemplate template, StoreLocale locale, String firstUrl, int page) {
    if (page == 1) {
      return firstUrl;
    }
    UrlPattern suffix = template.paths(locale).orElseThrow().paginate();
    return new FilledPattern(folder(firstUrl), suffix).fill(n -> Integer.toString(page));
  }

  /** A first page that is a file, {@code shoes.html}, keeps its later pages in {@code shoes/}. */
  private static String folder(String firstUrl) {
    return firstUrl.endsWith("/")
        ? firstUrl
        : firstUrl.substring(0, firstUrl.lastIndexOf('.')) + "/";
  }

  private String catalogUrl(StoreLocale locale, PageFor kind, UnaryOperator<String> values) {
    return find(locale, kind, "").map(pattern -> pattern.fill(values)).orElse(home(locale));
  }

  private Optional<FilledPattern> find(StoreLocale locale, PageFor kind, String list) {
    return Optional.ofNullable(canonical.get(key(locale, subject(kind, list))));
  }

  private static String subject(PageFor kind, String list) {
    return kind.text() + ":" + list;
  }

  private static String key(StoreLocale locale, String what) {
    return locale.tag() + " " + what;
  }
}
