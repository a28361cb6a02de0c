package dev.shopstrata.plan;

import dev.shopstrata.catalog.ProductAddress;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfBrand;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.ledger.LedgerKey;
import dev.shopstrata.ledger.LedgerKind;
import dev.shopstrata.ledger.LedgerLine;
import dev.shopstrata.plan.route.PageFor;
import dev.shopstrata.store.StoreLocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ledger's lines of what a store has now: every first page that links lead to. Products are
 * walked through; of the other kinds there are few.
 */
final class LiveLines {
  private final SitePlan plan;
  private final String store;

  LiveLines(SitePlan plan) {
    this.plan = plan;
    this.store = plan.settings().store().value();
  }

  /** In the order of the ledger. */
  Iterator<LedgerLine> sorted() {
    return plan.settings().locales().stream()
        .sorted(Comparator.comparing(StoreLocale::tag))
        .flatMap(locale -> Stream.of(LedgerKind.values()).flatMap(kind -> lines(locale, kind)))
        .iterator();
  }

  private Stream<LedgerLine> lines(StoreLocale locale, LedgerKind kind) {
    List<PageSet> sets =
        plan.sets().stream()
            .filter(set -> set.locale().equals(locale) && kind(set) == kind)
            .filter(set -> set.template().rules().canonical())
            .filter(set -> set.template().rules().status() != 404)
            .toList();
    if (kind == LedgerKind.PRODUCT) {
      return sets.stream()
          .flatMap(set -> IntStream.range(0, set.size()).mapToObj(i -> product(set, i)));
    }
    List<LedgerLine> lines = new ArrayList<>();
    Map<String, String> slugs = slugs(locale, kind);
    Map<String, String> parents = parents(locale, kind);
    for (PageSet set : sets) {
      for (int i = 0; i < set.size(); i++) {
        PlannedPage page = set.page(i);
        if (!page.subject().continued()) {
          String id = id(page);
          lines.add(
              LedgerLine.of(
                  new LedgerKey(store, locale.tag(), kind, id),
                  page.url(),
                  slugs.getOrDefault(id, ""),
                  parents.getOrDefault(id, "")));
        }
      }
    }
    lines.sort(Comparator.comparing(LedgerLine::key));
    return lines.stream();
  }

  private LedgerLine product(PageSet set, int position) {
    ProductAddress address = catalog(set.locale()).address(position);
    LedgerKey key = new LedgerKey(store, set.locale().tag(), LedgerKind.PRODUCT, address.id());
    return LedgerLine.of(key, set.page(position).url(), address.slug(), address.category());
  }

  private StoreCatalog catalog(StoreLocale locale) {
    return plan.catalogs().get(locale.tag());
  }

  private Map<String, String> slugs(StoreLocale locale, LedgerKind kind) {
    return switch (kind) {
      case BRAND ->
          catalog(locale).brands().stream().collect(Collectors.toMap(SfBrand::name, SfBrand::slug));
      case CATEGORY ->
          catalog(locale).allCategories().stream()
              .collect(Collectors.toMap(SfCategory::id, SfCategory::slug));
      case CONTENT, DATA, PAGE, PRODUCT -> Collections.emptyMap();
    };
  }

  private Map<String, String> parents(StoreLocale locale, LedgerKind kind) {
    return kind == LedgerKind.CATEGORY
        ? catalog(locale).allCategories().stream()
            .filter(category -> category.parentCategoryId() != null)
            .collect(Collectors.toMap(SfCategory::id, SfCategory::parentCategoryId))
        : Collections.emptyMap();
  }

  private static String id(PlannedPage page) {
    String key = page.subject().key();
    return key.isEmpty() ? page.template().name() : key.substring(key.indexOf(':') + 1);
  }

  private static LedgerKind kind(PageSet set) {
    return kind(set.template().kind());
  }

  private static LedgerKind kind(PageFor made) {
    return switch (made) {
      case SITE -> LedgerKind.PAGE;
      case PRODUCTS -> LedgerKind.PRODUCT;
      case CATEGORIES -> LedgerKind.CATEGORY;
      case BRANDS -> LedgerKind.BRAND;
      case CONTENT -> LedgerKind.CONTENT;
      case DATA -> LedgerKind.DATA;
    };
  }
}
