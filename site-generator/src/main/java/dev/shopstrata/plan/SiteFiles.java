package dev.shopstrata.plan;

import dev.shopstrata.plan.route.PercentCode;
import dev.shopstrata.tree.SitePath;
import java.util.Optional;

/** The file behind a root-relative URL: decoded, with {@code index.html} after a final slash. */
public final class SiteFiles {
  private SiteFiles() {}

  public static SitePath of(String url) {
    return SitePath.of(path(url));
  }

  /** As {@link #of}; empty when no file can have the path. */
  static Optional<SitePath> find(String url) {
    return Optional.of(path(url))
        .filter(path -> SitePath.violation(path).isEmpty())
        .map(SitePath::of);
  }

  private static String path(String url) {
    String path = PercentCode.decode(url.substring(1));
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
