package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfFacetValue;
import dev.shopstrata.store.LandingSettings;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.Digest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Gives URLs to those values of a category's facets that have pages of their own. */
final class LandingUrls {
  private final StoreView store;
  private final StoreLocale locale;
  private final LandingSettings settings;

  LandingUrls(StoreView store, StoreLocale locale) {
    this.store = store;
    this.locale = locale;
    this.settings = store.settings().listings().landing();
  }

  /**
   * The same facets; a value that all products have gets no page, as it would be the category's.
   */
  List<SfFacet> with(SfCategory category, List<SfFacet> facets) {
    return facets.stream().map(facet -> with(category, facet)).toList();
  }

  private SfFacet with(SfCategory category, SfFacet facet) {
    if (!settings.facets().contains(facet.name())) {
      return facet;
    }
    String slug = store.slugs().fromNameOrId(facet.name(), facet.name());
    NavigableMap<String, String> bySlug = new TreeMap<>();
    NavigableMap<String, String> urls = new TreeMap<>();
    List<SfFacetValue> shown = new ArrayList<>(facet.values());
    shown.removeIf(value -> !hasPage(category, value));
    shown.sort(Comparator.comparing(SfFacetValue::value));
    for (SfFacetValue value : shown) {
      String name = store.slugs().fromNameOrId(value.label(), value.value());
      boolean isFree = bySlug.putIfAbsent(name, value.value()) == null;
      String last = isFree ? name : name + "-" + Digest.of(value.value()).prefix(8);
      urls.put(value.value(), store.urls().value(locale, category, slug, last));
    }
    return new SfFacet(
        facet.name(),
        facet.label(),
        facet.type(),
        facet.values().stream().map(value -> value.at(urls.get(value.value()))).toList());
  }

  private boolean hasPage(SfCategory category, SfFacetValue value) {
    return value.productCount() >= settings.atLeast()
        && value.productCount() < category.productCount();
  }
}
