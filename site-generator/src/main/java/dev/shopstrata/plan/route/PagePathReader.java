package dev.shopstrata.plan.route;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Chooses a template's URL patterns for each locale: the settings' route, else the front matter's
 * {@code path}, else the usual one. Each may be one text or a map by locale tag, language or {@code
 * *}, looked up in this order.
 */
final class PagePathReader {
  /** A pattern and where it was written. */
  record Found(String text, Location at) {}

  /** Behind a page's name in routes: the pattern of its key {@code landing}. */
  static final String LANDING = "#landing";

  private static final String PAGINATE = "page/{n}/";

  private final Settings settings;
  private final Problems problems;

  PagePathReader(Settings settings, Problems problems) {
    this.settings = settings;
    this.problems = problems;
  }

  NavigableMap<String, PagePaths> read(
      String name, PageFor kind, String list, int status, MapNode front) {
    PatternCheck check = new PatternCheck(problems, settings.store());
    Found usual = new Found(usual(name, kind, list, status), front.at());
    NavigableMap<String, PagePaths> paths = new TreeMap<>();
    for (StoreLocale locale : settings.locales()) {
      Optional<Found> path = route(name, locale).or(() -> front(front, "path", usual, locale));
      Found paginate =
          front(front, "paginate", new Found(PAGINATE, front.at()), locale)
              .orElse(new Found(PAGINATE, front.at()));
      if (path.isPresent()
          && check.path(path.get(), kind)
          && (!isListing(kind) || check.paginate(paginate))) {
        UrlPattern first = new UrlPattern(path.get().text());
        Found landing = landing(name, front, new Found(landing(first), path.get().at()), locale);
        if (kind != PageFor.CATEGORIES || check.landing(landing)) {
          UrlPattern later = new UrlPattern(paginate.text());
          paths.put(locale.tag(), new PagePaths(first, later, new UrlPattern(landing.text())));
        }
      }
    }
    return paths;
  }

  /** What is usual for values of a category lies in the category's folder. */
  private Found landing(String name, MapNode front, Found usual, StoreLocale locale) {
    return route(name + LANDING, locale)
        .or(() -> front(front, "landing", usual, locale))
        .orElse(usual);
  }

  private static String landing(UrlPattern category) {
    String text = category.text();
    String folder =
        text.endsWith("/") ? text : text.substring(0, Math.max(0, text.lastIndexOf('.'))) + "/";
    return folder + "{facet}/{value}/";
  }

  private static boolean isListing(PageFor kind) {
    return kind == PageFor.CATEGORIES || kind == PageFor.BRANDS;
  }

  private static String usual(String name, PageFor kind, String list, int status) {
    return switch (kind) {
      case SITE -> status == 404 ? "404.html" : folder(name);
      case PRODUCTS -> "p/{slug}/";
      case CATEGORIES -> "c/{slugs}/";
      case BRANDS -> "b/{slug}/";
      case CONTENT -> "{id}/";
      case DATA -> list + "/{id}/";
    };
  }

  /** {@code index} is its folder: {@code ""}, {@code help/index} is {@code help/}. */
  private static String folder(String name) {
    if (name.equals("index")) {
      return "";
    }
    return name.endsWith("/index")
        ? name.substring(0, name.length() - "index".length())
        : name + "/";
  }

  private Optional<Found> route(String name, StoreLocale locale) {
    NavigableMap<String, String> routes = settings.routes().getOrDefault(name, new TreeMap<>());
    return keys(locale).stream()
        .filter(routes::containsKey)
        .map(key -> new Found(routes.get(key), SettingsRoutes.at(settings, name)))
        .findFirst();
  }

  private Optional<Found> front(MapNode front, String key, Found usual, StoreLocale locale) {
    Optional<Node> value = front.get(key);
    if (value.isEmpty()) {
      return Optional.of(usual);
    }
    if (value.get() instanceof MapNode map) {
      return keys(locale).stream()
          .flatMap(tag -> map.get(tag).stream())
          .findFirst()
          .flatMap(this::scalar);
    }
    return scalar(value.get());
  }

  private static List<String> keys(StoreLocale locale) {
    return List.of(locale.tag(), locale.language(), "*");
  }

  private Optional<Found> scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(new Found(scalar.text(), scalar.at()));
    }
    problems.add(
        Problem.of(
                ProblemCode.PAGE_PATH_INVALID,
                "a URL pattern must be text, not a " + node.kindName(),
                "write one pattern, or a map from locale to pattern")
            .at(node.at())
            .inStore(settings.store().value()));
    return Optional.empty();
  }
}
