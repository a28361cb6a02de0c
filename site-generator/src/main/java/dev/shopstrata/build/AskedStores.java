package dev.shopstrata.build;

import dev.shopstrata.store.SiteUrl;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses the stores that a URL may belong to. */
final class AskedStores {
  private AskedStores() {}

  /**
   * The stores on whose paths the URL lies; of an absolute URL the one whose path is longest.
   *
   * @param url absolute, or root-relative and then of any host; empty for all stores
   */
  static List<StoreSource> of(List<StoreSource> stores, String url) {
    boolean absolute = url.startsWith("http://") || url.startsWith("https://");
    List<StoreSource> possible =
        stores.stream().filter(store -> contains(store.settings().url(), url)).toList();
    if (!absolute) {
      return possible;
    }
    Optional<StoreSource> nearest =
        possible.stream().max(Comparator.comparingInt(s -> s.settings().url().basePath().length()));
    return nearest.stream().toList();
  }

  private static boolean contains(SiteUrl site, String url) {
    boolean relative = url.startsWith("/");
    String base = relative ? site.basePath() : site.origin() + site.basePath();
    return url.startsWith(base) || (url + "/").equals(base) || url.equals("404") || url.isEmpty();
  }
}
