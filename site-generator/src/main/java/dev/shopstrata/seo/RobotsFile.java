package dev.shopstrata.seo;

import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.SitePath;
import java.util.Optional;

/**
 * The text of {@code robots.txt}. It belongs to the root of a host, so only a store at base path
 * {@code /} has one; a layer's own {@code public/robots.txt} comes before it.
 */
public final class RobotsFile {
  private RobotsFile() {}

  public static SitePath path() {
    return SitePath.of("robots.txt");
  }

  /**
   * The text, empty where the store has none.
   *
   * @param hasSitemap whether a sitemap was written
   */
  public static Optional<String> of(Settings settings, boolean hasSitemap) {
    if (!settings.url().basePath().equals("/")) {
      return Optional.empty();
    }
    if (!settings.seo().index()) {
      return Optional.of("User-agent: *\nDisallow: /\n");
    }
    String sitemap = AbsoluteUrl.of(settings.url(), "/" + SitemapWriter.path(settings.url()));
    String allow = "User-agent: *\nAllow: /\n";
    return Optional.of(hasSitemap ? allow + "\nSitemap: " + sitemap + "\n" : allow);
  }
}
