package dev.shopstrata.seo;

import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.plan.route.Routes;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page says to machines, as schema.org objects in JSON-LD's shape: maps in insertion order,
 * lists, texts and numbers. One of these serves one store in one locale.
 */
public final class StructuredData {
  private final Settings settings;
  private final StoreLocale locale;
  private final String home;

  public StructuredData(Settings settings, Routes routes, StoreLocale locale) {
    this.settings = settings;
    this.locale = locale;
    this.home = routes.home(locale);
  }

  /**
   * Organization and WebSite, for the home page.
   *
   * @param search the page that searches for what stands in its query's {@code q}
   */
  public List<Map<String, Object>> home(Optional<String> search) {
    Map<String, Object> organization =
        Schema.document("Organization")
            .put("name", settings.seo().organization())
            .put("url", absolute(settings.url().basePath()))
            .put(
                "logo",
                settings
                    .seo()
                    .logo()
                    .map(logo -> AbsoluteUrl.ofFile(settings.url(), logo))
                    .orElse(null))
            .map();
    Map<String, Object> site =
        Schema.document("WebSite")
            .put("name", settings.name())
            .put("url", absolute(home))
            .put("inLanguage", locale.tag())
            .put("potentialAction", search.map(this::searchAction).orElse(null))
            .map();
    return List.of(organization, site);
  }

  private Map<String, Object> searchAction(String url) {
    return Schema.of("SearchAction")
        .put(
            "target",
            Schema.of("EntryPoint").put("urlTemplate", absolute(url) + "?q={search_term}").map())
        .put("query-input", "required name=search_term")
        .map();
  }

  /** Product, or ProductGroup when there are variants to choose from, and BreadcrumbList. */
  public List<Map<String, Object>> product(SfProduct product, SellingTerms terms) {
    return List.of(
        new ProductData(settings, locale, terms).of(product),
        breadcrumbs(product.breadcrumb(), product.name(), product.url()));
  }

  /**
   * BreadcrumbList and ItemList of one page of a listing.
   *
   * @param above from the top to the listing's parent
   * @param url the listing's first page
   * @param from how many products come before {@code cards}
   */
  public List<Map<String, Object>> listing(
      List<SfCategoryRef> above,
      String name,
      String url,
      List<SfProductCatalogItem> cards,
      int from) {
    List<Object> items = new ArrayList<>();
    for (SfProductCatalogItem card : cards) {
      items.add(item(from + items.size() + 1, card.name(), "url", card.url()));
    }
    Map<String, Object> list =
        Schema.document("ItemList")
            .put("name", name)
            .put("numberOfItems", cards.size())
            .put("itemListElement", items)
            .map();
    return List.of(breadcrumbs(above, name, url), list);
  }

  /** BreadcrumbList from the home page to a page, for any page. */
  public Map<String, Object> breadcrumbs(List<SfCategoryRef> above, String name, String url) {
    List<Object> items = new ArrayList<>();
    items.add(item(1, settings.name(), "item", home));
    above.forEach(link -> items.add(item(items.size() + 1, link.name(), "item", link.url())));
    items.add(item(items.size() + 1, name, "item", url));
    return Schema.document("BreadcrumbList").put("itemListElement", items).map();
  }

  private Map<String, Object> item(int position, String name, String key, String url) {
    return Schema.of("ListItem")
        .put("position", position)
        .put("name", name)
        .put(key, absolute(url))
        .map();
  }

  private String absolute(String url) {
    return AbsoluteUrl.of(settings.url(), url);
  }
}
