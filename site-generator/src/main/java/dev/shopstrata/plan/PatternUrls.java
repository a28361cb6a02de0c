package dev.shopstrata.plan;

import dev.shopstrata.catalog.ProductAddress;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.plan.route.FilledPattern;
import dev.shopstrata.plan.route.PatternValues;
import dev.shopstrata.plan.route.UrlPattern;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.store.UrlImport;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills a pattern of an old platform's URLs for everything that the store has of a kind. */
final class PatternUrls {
  private final SiteInputs inputs;
  private final ImportReport report;

  PatternUrls(SiteInputs inputs, ImportReport report) {
    this.inputs = inputs;
    this.report = report;
  }

  /** Tells a redirect for each thing and language. */
  void fill(UrlImport.Pattern rule, Consumer<MovedUrl> found) {
    boolean open = rule.pattern().endsWith("*");
    String text = open ? rule.pattern().substring(0, rule.pattern().length() - 1) : rule.pattern();
    for (StoreLocale locale : inputs.settings().locales()) {
      StoreCatalog catalog = inputs.catalogs().get(locale.tag());
      FilledPattern pattern =
          new FilledPattern(inputs.routes().routes().home(locale), new UrlPattern(text));
      if (catalog != null) {
        String at = rule.at().toString();
        fill(rule, catalog, (values, to) -> add(pattern.fill(values), open, to, at, found));
      }
    }
  }

  private interface Target {
    void of(UnaryOperator<String> values, String url);
  }

  private void add(String from, boolean open, String to, String at, Consumer<MovedUrl> found) {
    report.count();
    MovedUrl.of(MovedUrl.Origin.IMPORTED, new Redirect(from, to, 301), at)
        .map(moved -> open ? moved.andBelow() : moved)
        .ifPresent(found);
  }

  private static void fill(UrlImport.Pattern rule, StoreCatalog catalog, Target target) {
    switch (rule.to()) {
      case PRODUCT -> {
        for (int i = 0; i < catalog.productCount(); i++) {
          ProductAddress product = catalog.address(i);
          target.of(
              PatternValues.product(product.id(), product.sku(), product.slug(), ""),
              catalog.productUrl(i));
        }
      }
      case CATEGORY -> {
        for (SfCategory category : catalog.allCategories()) {
          target.of(
              PatternValues.category(category.id(), category.slug(), slugs(category)),
              category.url());
        }
      }
    }
  }

  private static String slugs(SfCategory category) {
    return Stream.concat(
            category.breadcrumb().stream().map(SfCategoryRef::slug), Stream.of(category.slug()))
        .collect(Collectors.joining("/"));
  }
}
