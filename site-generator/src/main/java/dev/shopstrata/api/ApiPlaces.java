package dev.shopstrata.api;

import dev.shopstrata.store.SiteUrl;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.SitePath;

/** Where the files of the static API lie in one language: in {@code api/} beside its pages. */
public final class ApiPlaces {
  private final String root;

  public ApiPlaces(SiteUrl site, StoreLocale locale) {
    this.root = site.basePath().substring(1) + locale.prefix() + "api/";
  }

  /** A product, in one of 256 folders, so that no folder gets too large. */
  public SitePath product(String id) {
    return at("products/" + IdSegment.shard(id) + "/" + IdSegment.of(id));
  }

  /**
   * Many products at once.
   *
   * @param page from 1
   */
  public SitePath products(int page) {
    return at("products/pages/" + page);
  }

  public SitePath categories() {
    return at("categories");
  }

  public SitePath brands() {
    return at("brands");
  }

  /** One page, from 1, of what is in a category and below. */
  public SitePath listing(String categoryId, int page) {
    return at("listing/" + IdSegment.of(categoryId) + "/" + page);
  }

  /** One page, from 1, of a brand's products. */
  public SitePath brandListing(String brand, int page) {
    return at("brand-listing/" + IdSegment.of(brand) + "/" + page);
  }

  public SitePath index() {
    return at("index");
  }

  /** The description of all files. */
  public SitePath openApi() {
    return at("openapi");
  }

  /** The URL that all others begin with, without a final slash. */
  String folder() {
    return "/" + root.substring(0, root.length() - 1);
  }

  /** A file's URL, root-relative; braces stay as they are. */
  String url(String name) {
    return "/" + root + name + ".json";
  }

  /** Whether a file belongs to the API. */
  public boolean holds(SitePath file) {
    return file.value().startsWith(root);
  }

  private SitePath at(String name) {
    return SitePath.of(root + name + ".json");
  }
}
