package dev.shopstrata.seo;

import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.store.SiteUrl;

/** Root-relative URLs with the store's scheme and host. */
public final class AbsoluteUrl {
  private AbsoluteUrl() {}

  /** A URL that has a host already stays as it is. */
  public static String of(SiteUrl site, String url) {
    return url.startsWith("/") && !url.startsWith("//") ? site.origin() + url : url;
  }

  /** The same for a public file, which lies below the store's base path. */
  public static String ofFile(SiteUrl site, String url) {
    String base = site.basePath();
    boolean outside = url.startsWith("/") && !url.startsWith("//") && !url.startsWith(base);
    return of(site, outside ? base + url.substring(1) : url);
  }

  /** The canonical URL: every page, later pages of listings included, stands for itself. */
  public static String canonical(SiteUrl site, PlannedPage page) {
    return of(site, page.url());
  }
}
