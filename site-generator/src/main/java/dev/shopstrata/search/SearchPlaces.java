package dev.shopstrata.search;

import dev.shopstrata.store.SiteUrl;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;

/** Where the files of one language's search lie: in {@code search/} beside its pages. */
public final class SearchPlaces {
  private final String root;

  public SearchPlaces(SiteUrl site, StoreLocale locale) {
    this.root = site.basePath().substring(1) + locale.prefix() + "search/";
  }

  /** The head, which names all others. */
  public SitePath index() {
    return at("index");
  }

  /** A block of cards, from 0. */
  public SitePath cards(int block) {
    return at("cards/" + block);
  }

  /**
   * What a listing is narrowed and sorted by.
   *
   * @param kind {@code category} or {@code brand}
   * @param name the category's id or the brand's name
   */
  public SitePath listing(String kind, String name) {
    return at("listings/" + kind + "-" + Digest.of(name).prefix(16));
  }

  /** What one product gave; no such file is published. */
  public SitePath entry(int position) {
    return at("entries/" + position);
  }

  SitePath at(String name) {
    return SitePath.of(root + name + ".json");
  }
}
