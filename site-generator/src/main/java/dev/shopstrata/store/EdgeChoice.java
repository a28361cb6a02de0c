package dev.shopstrata.store;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What stands between a target and shoppers.
 *
 * @param urls where purges go; empty for the store's own
 * @param id of a zone, service or distribution
 * @param keyValueStore of CloudFront, whose pointer its function follows
 * @param tags whether files carry cache tags
 * @param server the {@code <server>} with its token
 */
public record EdgeChoice(
    Kind kind,
    List<URI> urls,
    Optional<String> id,
    Optional<String> keyValueStore,
    boolean tags,
    Optional<String> server) {
  public static final EdgeChoice NONE =
      new EdgeChoice(
          Kind.NONE, List.of(), Optional.empty(), Optional.empty(), false, Optional.empty());

  public EdgeChoice {
    urls = List.copyOf(urls);
  }

  /** Which cache or network of caches it is. */
  public enum Kind {
    NONE,
    NGINX,
    CADDY,
    VARNISH,
    CLOUDFRONT,
    CLOUDFLARE,
    FASTLY,
    BUNNY
  }
}
