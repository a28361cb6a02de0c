package dev.shopstrata.publish.edge;

import java.net.URI;
import java.util.List;

/**
 * The edge of one store in one environment, as settings tell it.
 *
 * @param urls where purges go, one for each cache: {@code http://10.0.0.5:6081}; empty: the store's
 *     own host. Only caches of one's own have several
 * @param id of Cloudflare's zone, Fastly's service, bunny's pull zone, CloudFront's distribution;
 *     empty for others
 * @param keyValueStore the ARN of the key value store that CloudFront's function reads; empty:
 *     nothing follows a pointer
 * @param tags whether objects carry cache tags and are purged by them
 */
public record EdgeSettings(
    EdgeKind kind, List<URI> urls, String id, String keyValueStore, boolean tags) {
  /** Of a store with nothing before it. */
  public static final EdgeSettings NONE = of(EdgeKind.NONE);

  public EdgeSettings {
    urls = List.copyOf(urls);
  }

  public static EdgeSettings of(EdgeKind kind) {
    return new EdgeSettings(kind, List.of(), "", "", false);
  }

  public EdgeSettings at(List<URI> caches) {
    return new EdgeSettings(kind, caches, id, keyValueStore, tags);
  }

  public EdgeSettings withId(String known) {
    return new EdgeSettings(kind, urls, known, keyValueStore, tags);
  }

  public EdgeSettings withKeyValueStore(String arn) {
    return new EdgeSettings(kind, urls, id, arn, tags);
  }

  public EdgeSettings withTags() {
    return new EdgeSettings(kind, urls, id, keyValueStore, true);
  }
}
