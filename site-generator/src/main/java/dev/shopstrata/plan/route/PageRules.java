package dev.shopstrata.plan.route;

/**
 * How the pages of one template are treated.
 *
 * @param index whether search engines may list them
 * @param sitemap whether sitemaps name them; never without {@code index}
 * @param status 200, or 404 for the page that a host shows instead of a missing one
 * @param pageSize products on one page of a listing
 * @param canonical whether its pages are the ones that links to their subject lead to, where
 *     several templates are made for the same thing
 */
public record PageRules(
    boolean index, boolean sitemap, int status, int pageSize, boolean canonical) {
  public PageRules {
    if (pageSize < 1) {
      throw new IllegalArgumentException("pageSize must be at least 1");
    }
    if (sitemap && !index) {
      throw new IllegalArgumentException("a page that is not indexed is in no sitemap");
    }
  }
}
