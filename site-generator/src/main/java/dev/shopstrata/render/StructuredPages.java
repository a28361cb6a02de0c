package dev.shopstrata.render;

import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.seo.SellingTerms;
import dev.shopstrata.seo.StructuredData;
import java.util.List;
import java.util.Map;

/** The JSON-LD documents of each kind of page. */
final class StructuredPages {
  private StructuredPages() {}

  static List<Map<String, Object>> product(PageRender page, SfProduct product) {
    return data(page)
        .product(product, new SellingTerms(data(page, "shipping"), data(page, "returns")));
  }

  static List<Map<String, Object>> listing(PageRender page, ListingSubject subject) {
    List<SfCategoryRef> above = subject.trail(page);
    int from = (subject.number() - 1) * page.page().template().rules().pageSize();
    String first = page.store().urls().listingPage(page, 1);
    return data(page).listing(above, title(page), first, ListingModel.cards(page), from);
  }

  /** Of the home page what the store is, of others where they stand. */
  static List<Map<String, Object>> single(PageRender page) {
    String url = page.page().url();
    return url.equals(StoreModel.value(page.locale(), "home")) ? home(page) : breadcrumbs(page);
  }

  private static List<Map<String, Object>> home(PageRender page) {
    page.read(ReadKind.SETTING, "seo.logo");
    return data(page).home(Links.url(page, "search"));
  }

  private static Object data(PageRender page, String file) {
    page.read(ReadKind.DATA, file + "#");
    return page.store().data().value(file + "#");
  }

  static List<Map<String, Object>> breadcrumbs(PageRender page) {
    page.read(ReadKind.PAGE, "url");
    return List.of(data(page).breadcrumbs(List.of(), title(page), page.page().url()));
  }

  private static String title(PageRender page) {
    return PageModel.title(page).orElse(page.page().template().name());
  }

  private static StructuredData data(PageRender page) {
    page.read(ReadKind.STORE, "name");
    page.read(ReadKind.STORE, "url");
    page.read(ReadKind.STORE, "home");
    page.read(ReadKind.STORE, "organization");
    return page.locale().structuredData();
  }
}
