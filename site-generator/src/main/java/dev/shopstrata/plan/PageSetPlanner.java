package dev.shopstrata.plan;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.content.ContentSet;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.plan.route.FilledPattern;
import dev.shopstrata.plan.route.PageFor;
import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.plan.route.Routes;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes the page sets of a store: templates by name, each in the order of the store's locales. */
final class PageSetPlanner {
  private final SiteInputs inputs;
  private final Routes routes;
  private final DataListReader lists;

  PageSetPlanner(SiteInputs inputs, Problems problems) {
    this.inputs = inputs;
    this.routes = inputs.routes().routes();
    this.lists = new DataListReader(inputs.settings().store(), problems);
  }

  List<PageSet> plan() {
    List<PageSet> sets = new ArrayList<>();
    for (PageTemplate template : inputs.routes().templates()) {
      List<Subject.OfItem> items = items(template);
      for (StoreLocale locale : inputs.settings().locales()) {
        template
            .paths(locale)
            .map(paths -> new FilledPattern(routes.home(locale), paths.path()))
            .flatMap(pattern -> set(template, locale, pattern, items))
            .ifPresent(sets::add);
      }
    }
    return sets;
  }

  private Optional<PageSet> set(
      PageTemplate template,
      StoreLocale locale,
      FilledPattern pattern,
      List<Subject.OfItem> items) {
    return switch (template.kind()) {
      case SITE ->
          Optional.of(new SinglePage(template, locale, pattern.fill(UnaryOperator.identity())));
      case PRODUCTS -> catalog(locale).map(c -> new ProductPages(template, locale, c, pattern));
      case CATEGORIES -> catalog(locale).map(c -> new CategoryPages(template, c, routes, pattern));
      case BRANDS ->
          catalog(locale).map(c -> new BrandPages(template, locale, c.brands(), routes, pattern));
      case CONTENT -> Optional.of(new ContentPages(template, locale, content(locale), pattern));
      case DATA -> Optional.of(new ItemPages(template, locale, items, pattern));
    };
  }

  private Optional<StoreCatalog> catalog(StoreLocale locale) {
    return Optional.ofNullable(inputs.catalogs().get(locale.tag()));
  }

  private ContentSet content(StoreLocale locale) {
    return inputs.contents().getOrDefault(locale.tag(), new ContentSet(new TreeMap<>(), List.of()));
  }

  private List<Subject.OfItem> items(PageTemplate template) {
    return template.kind() == PageFor.DATA
        ? dataFile(template.list()).map(file -> lists.read(template, file)).orElse(List.of())
        : List.of();
  }

  private Optional<MergedFile> dataFile(String list) {
    return Stream.of("yaml", "json")
        .flatMap(ending -> inputs.tree().file(TreePath.of("data/" + list + "." + ending)).stream())
        .findFirst();
  }
}
