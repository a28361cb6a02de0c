package dev.shopstrata.publish.edge;

import java.util.List;
import java.util.Optional;

/**
 * Keeps copies of what a server serves, and forgets them when told so. Each method returns when no
 * shopper gets what was to be forgotten; one that fails throws an {@link EdgeException}.
 */
public interface Cache {
  /** How people know it, without credentials: {@code cloudflare 023e…}. */
  String name();

  PurgeLimits limits();

  /** Empty where it knows no tags. */
  Optional<TagHeader> tagHeader();

  /**
   * Forgets some pages.
   *
   * @param paths percent-encoded, with the store's base path
   */
  void forgetUrls(List<String> paths);

  /** Forgets all with one of these tags. */
  void forgetTags(List<String> tags);

  /** Forgets all of the store. */
  void forgetStore();
}
