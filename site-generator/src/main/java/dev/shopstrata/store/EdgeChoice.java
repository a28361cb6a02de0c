package dev.shopstrata.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands between a target and shoppers.
 *
 * @param urls where purges go, one for each cache; empty for the store's own host
 * @param id of a zone, service, pull zone or distribution
 * @param keyValueStore the ARN of the key value store that CloudFront's function reads; empty:
 *     nothing there follows a pointer
 * @param tags whether objects carry cache tags and are purged by them
 * @param server the {@code <server>} with its credentials
 */
public record EdgeChoice(
    Kind kind,
    List<String> urls,
    Optional<String> id,
    Optional<String> keyValueStore,
    boolean tags,
    Optional<String> server) {
  public static final EdgeChoice NONE = of(Kind.NONE);

  public EdgeChoice {
    urls = List.copyOf(urls);
  }

  /** A kind of edge of which nothing else is told. */
  public static EdgeChoice of(Kind kind) {
    return new EdgeChoice(
        kind, List.of(), Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /** Which server, cache or network of caches it is. */
  public enum Kind {
    /** None that keeps pages; a directory's server follows its link all the same. */
    NONE,
    NGINX,
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
}
