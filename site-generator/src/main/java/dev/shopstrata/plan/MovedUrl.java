package dev.shopstrata.plan;

import dev.shopstrata.tree.SitePath;
import java.util.Optional;

/**
 * A redirect on its way to {@code redirects.txt}, or the mark of a path that has a page.
 *
 * @param key the path that is redirected, folded, by which redirects are sorted
 * @param at where an import says it; empty for others
 */
record MovedUrl(String key, Origin origin, String from, String to, int status, String at) {
  private static final String ANYTHING = "*";

  /** Who says where a path leads; of several the first one counts. */
  enum Origin {
    /** A page or file has the path, so nothing leads away from it. */
    LIVE,
    /** {@code data/redirects.yaml}. */
    WRITTEN,
    /** The ledger, for something that is elsewhere. */
    MOVED,
    /** The ledger, for something that is no longer here. */
    DISCONTINUED,
    /** An old platform's URL, for something that is here. */
    IMPORTED,
    /** An old platform's URL, with the path or URL where it leads. */
    IMPORTED_PATH;

    boolean isImport() {
      return this == IMPORTED || this == IMPORTED_PATH;
    }
  }

  /** A redirect; empty when no file can have the path. */
  static Optional<MovedUrl> of(Origin origin, Redirect redirect, String at) {
    return key(redirect.from())
        .map(
            key ->
                new MovedUrl(key, origin, redirect.from(), redirect.to(), redirect.status(), at));
  }

  static MovedUrl live(SitePath path) {
    return new MovedUrl(path.folded(), Origin.LIVE, "", "", 0, "");
  }

  /** How paths are compared; empty for what is no path of a site. */
  static Optional<String> key(String url) {
    return SiteFiles.find(url).map(SitePath::folded);
  }

  Redirect redirect() {
    return new Redirect(from, to, status);
  }

  /** The same for everything whose path goes on. */
  MovedUrl andBelow() {
    return new MovedUrl(key + ANYTHING, origin, from + ANYTHING, to, status, at);
  }

  MovedUrl leadingTo(String target, int newStatus) {
    return new MovedUrl(key, origin, from, target, newStatus, at);
  }

  /** Whether its target may be a redirect in turn; what the ledger says never is. */
  boolean mayGoOn() {
    return origin == Origin.WRITTEN || origin == Origin.IMPORTED_PATH;
  }

  /** All but the key. None of it can have a tab inside. */
  String text() {
    return origin + "\t" + from + "\t" + to + "\t" + status + "\t" + at;
  }

  static MovedUrl parse(String key, String text) {
    String[] parts = text.split("\t", -1);
    return new MovedUrl(
        key, Origin.valueOf(parts[0]), parts[1], parts[2], Integer.parseInt(parts[3]), parts[4]);
  }
}
