package dev.shopstrata.plan;

import dev.shopstrata.plan.route.PercentCode;
import dev.shopstrata.tree.SitePath;

/** The file behind a root-relative URL: decoded, with {@code index.html} after a final slash. */
public final class SiteFiles {
  private SiteFiles() {}

  public static SitePath of(String url) {
    String path = PercentCode.decode(url.substring(1));
    return SitePath.of(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }
}
