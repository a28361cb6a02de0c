package dev.shopstrata.plan;

import dev.shopstrata.plan.route.PercentCode;
import dev.shopstrata.store.SiteUrl;
import java.util.Optional;

/** Brings URLs of an old platform into the form in which a store's redirects are written. */
final class OldUrl {
  private final SiteUrl site;

  OldUrl(SiteUrl site) {
    this.site = site;
  }

  /**
   * The URL's path: without scheme, host, query and fragment, encoded as the store's own URLs are.
   * Empty for what no bundle of the store can answer.
   */
  Optional<String> path(String url) {
    String rest = url;
    int scheme = rest.indexOf("://");
    boolean absolute = scheme > 0 && scheme < 8;
    if (absolute || rest.startsWith("//")) {
      int host = absolute ? scheme + 3 : 2;
      int slash = rest.indexOf('/', host);
      rest = slash < 0 ? "/" : rest.substring(slash);
      absolute = true;
    }
    String path = withoutQuery(rest);
    String rooted = path.startsWith("/") ? path : "/" + path;
    String encoded = PercentCode.encode(PercentCode.decode(rooted));
    if (absolute && !encoded.startsWith(site.basePath())) {
      return Optional.empty();
    }
    return Optional.of(RedirectReader.rooted(site.basePath(), encoded))
        .filter(found -> MovedUrl.key(found).isPresent());
  }

  private static String withoutQuery(String url) {
    int end = 0;
    while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
      end++;
    }
    return url.substring(0, end);
  }
}
