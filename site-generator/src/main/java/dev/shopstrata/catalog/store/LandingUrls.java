package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.catalog.view.SfFacetValue;
import dev.shopstrata.store.LandingSettings;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Gives URLs to those values of a category's facets that have pages of their own. */
final class LandingUrls {
  private final StoreView store;
  private final LandingSettings settings;

  LandingUrls(StoreView store) {
    this.store = store;
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
    String folder = folder(category.url()) + segment(slug) + "/";
    NavigableMap<String, String> bySlug = new TreeMap<>();
    NavigableMap<String, String> urls = new TreeMap<>();
    List<SfFacetValue> shown = new ArrayList<>(facet.values());
    shown.removeIf(value -> !hasPage(category, value));
    shown.sort(Comparator.comparing(SfFacetValue::value));
    for (SfFacetValue value : shown) {
      String name = store.slugs().fromNameOrId(value.label(), value.value());
      boolean isFree = bySlug.putIfAbsent(name, value.value()) == null;
      String last = isFree ? name : name + "-" + Digest.of(value.value()).prefix(8);
      urls.put(value.value(), folder + segment(last) + "/");
    }
    return new SfFacet(
        facet.name(),
        facet.label(),
        facet.type(),
        facet.values().stream().map(value -> value.at(urls.get(value.value()))).toList());
  }

  /** Letters of other scripts stay in slugs, and are percent-encoded in URLs. */
  private static String segment(String slug) {
    return new SitePath(slug).url().substring(1);
  }

  private boolean hasPage(SfCategory category, SfFacetValue value) {
    return value.productCount() >= settings.atLeast()
        && value.productCount() < category.productCount();
  }

  /** Of {@code /c/tea.html}, too, what lies below is in {@code /c/tea/}. */
  private static String folder(String url) {
    int slash = url.lastIndexOf('/');
    int dot = url.lastIndexOf('.');
    return url.endsWith("/") ? url : (dot > slash ? url.substring(0, dot) : url) + "/";
  }
}
