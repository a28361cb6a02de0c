package dev.shopstrata.store;

import java.util.Optional;

/**
 * What stands between a target and shoppers.
 *
 * @param url where purges go; empty for the store's own
 * @param id of a zone, service or distribution
 * @param server the {@code <server>} with its token
 */
public record EdgeChoice(
    Kind kind, Optional<String> url, Optional<String> id, Optional<String> server) {
  public static final EdgeChoice NONE =
      new EdgeChoice(Kind.NONE, Optional.empty(), Optional.empty(), Optional.empty());

  /** Which cache or network of caches it is. */
  public enum Kind {
    NONE,
    NGINX,
    VARNISH,
    CLOUDFRONT,
    CLOUDFLARE,
    FASTLY,
    BUNNY
  }
}
