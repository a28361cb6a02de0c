package dev.shopstrata.store;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.source.MapNode;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A store's typed settings (mirrors {@code site.yaml}).
 *
 * @param locales the default first
 * @param country ISO 3166-1 alpha-2
 * @param routes page name ({@code product}) → locale tag or {@code *} → URL pattern, where settings
 *     override the page's own {@code path}
 * @param urls what is kept of URLs from build to build
 * @param publish where the store goes live
 * @param raw the merged file itself, what templates see as {@code site}
 */
public record Settings(
    StoreId store,
    String name,
    SiteUrl url,
    List<StoreLocale> locales,
    String country,
    ZoneId timeZone,
    CatalogSettings catalog,
    Listings listings,
    SeoSettings seo,
    NavigableMap<String, NavigableMap<String, String>> routes,
    UrlSettings urls,
    ImageSettings images,
    Touchpoints touchpoints,
    CommerceSettings commerce,
    SearchSettings search,
    PublishSettings publish,
    MapNode raw) {
  public Settings {
    locales = List.copyOf(locales);
    routes = Collections.unmodifiableNavigableMap(new TreeMap<>(routes));
    if (locales.isEmpty()) {
      throw new IllegalArgumentException("a store has at least one locale");
    }
  }

  public StoreLocale defaultLocale() {
    return locales.get(0);
  }

  /** The price scope of one locale: the store's, in the locale's own currency if it has one. */
  public PriceScope priceScope(StoreLocale locale) {
    PriceScope scope = catalog.prices();
    return new PriceScope(
        locale.currency().orElse(scope.currency()),
        scope.channels(),
        scope.country(),
        scope.customerGroup());
  }
}
