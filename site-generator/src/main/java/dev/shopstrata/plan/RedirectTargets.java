package dev.shopstrata.plan;

import dev.shopstrata.content.ContentPage;
import dev.shopstrata.content.ContentSet;
import dev.shopstrata.plan.route.PageFor;
import dev.shopstrata.plan.route.PercentCode;
import dev.shopstrata.plan.route.Routes;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the URL that a redirect's target stands for: {@code product:4711}, {@code category:x},
 * {@code brand:Acme}, {@code content:about}, {@code page:cart}, a path or an absolute URL. Named
 * targets are taken from the locale that {@code from} lies in.
 */
final class RedirectTargets {
  private final SiteInputs inputs;
  private final Settings settings;
  private final Routes routes;
  private final List<PageSet> sets;

  RedirectTargets(SiteInputs inputs, List<PageSet> sets) {
    this.inputs = inputs;
    this.settings = inputs.settings();
    this.routes = inputs.routes().routes();
    this.sets = sets;
  }

  Optional<String> url(Redirect redirect) {
    String to = redirect.to();
    if (to.chars().anyMatch(c -> c <= ' ' || c == 0x7f)) {
      return Optional.empty();
    }
    if (to.startsWith("https://") || to.startsWith("http://")) {
      return Optional.of(to);
    }
    if (to.startsWith("/") && !to.startsWith("//")) {
      return Optional.of(rooted(to));
    }
    int colon = to.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    StoreLocale locale = locale(redirect.from());
    String name = to.substring(colon + 1);
    return switch (to.substring(0, colon)) {
      case "product" -> find(PageFor.PRODUCTS, locale, new Subject.OfProduct(name, 0));
      case "category" -> find(PageFor.CATEGORIES, locale, new Subject.OfCategory(name, 1, 1));
      case "brand" -> find(PageFor.BRANDS, locale, new Subject.OfBrand(name, 1, 1));
      case "content" -> content(locale, name);
      case "page" -> routes.site(locale, name);
      default -> Optional.empty();
    };
  }

  /** Only the path is encoded: a query or fragment stays as written. */
  private String rooted(String to) {
    int end = 0;
    while (end < to.length() && to.charAt(end) != '?' && to.charAt(end) != '#') {
      end++;
    }
    String path = PercentCode.encode(PercentCode.decode(to.substring(0, end)));
    return RedirectReader.rooted(settings.url().basePath(), path) + to.substring(end);
  }

  StoreLocale locale(String from) {
    return settings.locales().stream()
        .filter(locale -> from.startsWith(routes.home(locale)))
        .max(Comparator.comparingInt(locale -> locale.prefix().length()))
        .orElse(settings.defaultLocale());
  }

  private Optional<String> content(StoreLocale locale, String id) {
    ContentSet set = inputs.contents().get(locale.tag());
    ContentPage page = set == null ? null : set.pages().get(id);
    return page == null
        ? Optional.empty()
        : find(PageFor.CONTENT, locale, new Subject.OfContent(page));
  }

  private Optional<String> find(PageFor kind, StoreLocale locale, Subject subject) {
    return sets.stream()
        .filter(set -> set.template().kind() == kind && set.locale().equals(locale))
        .filter(set -> set.template().rules().canonical())
        .flatMap(set -> set.url(subject).stream())
        .findFirst();
  }
}
