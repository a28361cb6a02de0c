package dev.shopstrata.explain;

import dev.shopstrata.plan.route.PercentCode;
import dev.shopstrata.store.SiteUrl;
import dev.shopstrata.tree.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A URL as it is asked for in one store.
 *
 * @param path decoded, without query and fragment, beginning with a slash
 */
record AskedUrl(String path) {
  /** What a person may write for the page of missing pages. */
  static final String NOT_FOUND = "404";

  /** The URL's path; empty when it lies outside the store. */
  static Optional<AskedUrl> in(SiteUrl site, String url) {
    String rest = url;
    if (url.startsWith("http://") || url.startsWith("https://")) {
      if (!url.startsWith(site.origin())) {
        return Optional.empty();
      }
      rest = url.substring(site.origin().length());
      if (!rest.isEmpty() && "/?#".indexOf(rest.charAt(0)) < 0) {
        return Optional.empty();
      }
    }
    String path = PercentCode.decode(rest.split("[?#]", 2)[0]);
    String rooted = path.startsWith("/") ? path : "/" + path;
    boolean inside = rooted.startsWith(site.basePath()) || (rooted + "/").equals(site.basePath());
    // What belongs to the host's root is asked for there.
    return inside ? Optional.of(new AskedUrl(rooted)) : Optional.empty();
  }

  /** The files that a host may answer with, best first. */
  List<SitePath> files() {
    List<String> names = new ArrayList<>();
    String file = path.substring(1);
    boolean folder = file.isEmpty() || file.endsWith("/");
    names.add(folder ? file + "index.html" : file);
    if (!folder) {
      names.add(file + "/index.html");
    }
    return names.stream()
        .filter(name -> SitePath.violation(name).isEmpty())
        .map(SitePath::of)
        .toList();
  }
}
