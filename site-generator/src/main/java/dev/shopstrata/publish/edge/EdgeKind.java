package dev.shopstrata.publish.edge;

import java.util.Locale;

/** What may stand before a store, by the word that settings use. */
public enum EdgeKind {
  /** Nothing that keeps pages or follows a pointer; each file lies where its URL says. */
  NONE,
  /** nginx, or any server that follows the link {@code current} of a directory. */
  NGINX,
  /** Caddy, likewise. */
  CADDY,
  VARNISH,
  CLOUDFRONT,
  CLOUDFLARE,
  FASTLY,
  BUNNY;

  /** The word in settings: {@code cloudfront}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
