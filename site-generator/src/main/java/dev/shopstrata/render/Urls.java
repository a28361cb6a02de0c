package dev.shopstrata.render;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfBrand;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.plan.PageSet;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.route.PageFor;
import dev.shopstrata.plan.route.PageTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The URLs that templates name: {@code product:4711}, {@code cart}, {@code /search/}. */
final class Urls {
  /** Begins the key of a read for this page in another locale. */
  static final String LOCALE = "locale ";

  private final StoreView store;

  private final Map<String, PageSet> sets = new TreeMap<>();

  Urls(StoreView store) {
    this.store = store;
    for (PageSet set : store.site().plan().sets()) {
      sets.put(set.locale().tag() + " " + set.template().name(), set);
    }
  }

  /** The root-relative URL of a target, empty when there is no such page. */
  Optional<String> find(LocaleView locale, Optional<PlannedPage> page, String target) {
    if (target.startsWith(LOCALE)) {
      return Optional.of(inLocale(page, target.substring(LOCALE.length())));
    }
    int end = suffix(target);
    String name = target.substring(0, end);
    return page(locale, name).map(url -> url + target.substring(end));
  }

  /** Where a query or fragment identifier begins. */
  static int suffix(String target) {
    int end = 0;
    while (end < target.length() && target.charAt(end) != '#' && target.charAt(end) != '?') {
      end++;
    }
    return end;
  }

  private Optional<String> page(LocaleView locale, String name) {
    if (name.startsWith("/")) {
      String base = store.settings().url().basePath();
      return Optional.of(base + locale.locale().prefix() + name.substring(1));
    }
    int colon = name.indexOf(':');
    String kind = colon < 0 ? "page" : name.substring(0, colon);
    String id = name.substring(colon + 1);
    return switch (kind) {
      case "product" -> product(locale.catalog(), id);
      case "category" -> locale.catalog().category(id).map(SfCategory::url);
      case "brand" -> locale.brand(id).map(SfBrand::url);
      case "content" ->
          Optional.ofNullable(locale.contents().pages().get(id))
              .flatMap(content -> store.routes().content(locale.locale(), content));
      case "data" -> item(locale, id);
      case "page" ->
          id.equals("home")
              ? Optional.of(store.routes().home(locale.locale()))
              : store.routes().site(locale.locale(), id);
      default -> Optional.empty();
    };
  }

  private static Optional<String> product(StoreCatalog catalog, String id) {
    OptionalInt position = catalog.position(id);
    return position.isPresent()
        ? Optional.of(catalog.productUrl(position.getAsInt()))
        : Optional.empty();
  }

  private Optional<String> item(LocaleView locale, String name) {
    int slash = name.lastIndexOf('/');
    DataTree.DataFile file = slash < 0 ? null : store.data().file(name.substring(0, slash));
    if (file == null || !(file.value() instanceof Collection<?> items)) {
      return Optional.empty();
    }
    String id = name.substring(slash + 1);
    for (Object item : items) {
      if (item instanceof Map<?, ?> map && id.equals(String.valueOf(map.get("id")))) {
        @SuppressWarnings("unchecked")
        Map<String, Object> found = (Map<String, Object>) map;
        return store.routes().item(locale.locale(), file.path(), found);
      }
    }
    return Optional.empty();
  }

  /** This page in another locale of the store, else that locale's home. */
  String inLocale(Optional<PlannedPage> page, String tag) {
    return page.flatMap(p -> p.locale().tag().equals(tag) ? Optional.of(p.url()) : firstUrl(p, tag))
        .orElseGet(() -> store.routes().home(store.locale(tag).locale()));
  }

  /** The page about the same in a locale; for a later page of a listing, the listing's first. */
  private Optional<String> firstUrl(PlannedPage page, String tag) {
    return Optional.ofNullable(sets.get(tag + " " + page.template().name()))
        .flatMap(set -> set.url(page.subject().first()));
  }

  /** Another page of the page's listing. */
  String listingPage(PageRender render, int number) {
    PlannedPage page = render.page();
    render.read(ReadKind.PAGE, "listing");
    String first = firstUrl(page).orElse(page.url());
    return store.routes().listingPage(page.template(), page.locale(), first, number);
  }

  /** Where the page's listing begins. */
  Optional<String> firstUrl(PlannedPage page) {
    return firstUrl(page, page.locale().tag());
  }

  /** What the user may have meant, for hints; products are too many to list. */
  List<String> targets(LocaleView locale) {
    Stream<String> pages =
        store.site().plan().sets().stream()
            .map(PageSet::template)
            .filter(template -> template.kind() == PageFor.SITE)
            .map(PageTemplate::name);
    Stream<String> contents =
        locale.contents().pages().keySet().stream().map(id -> "content:" + id);
    Stream<String> categories = locale.hasCatalog() ? categories(locale) : Stream.empty();
    return Stream.of(Stream.of("home"), pages, contents, categories)
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  private static Stream<String> categories(LocaleView locale) {
    return locale.catalog().allCategories().stream().map(category -> "category:" + category.id());
  }
}
