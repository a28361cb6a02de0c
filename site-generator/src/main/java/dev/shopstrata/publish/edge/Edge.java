package dev.shopstrata.publish.edge;

import java.util.Optional;

/**
 * What stands between a bucket and shoppers: a web server, a cache, a network of caches. One edge
 * serves one store of one environment. Thread-safe. A call that fails throws an {@link
 * EdgeException}; retrying what can be retried is the edge's own work.
 */
public interface Edge extends AutoCloseable {
  /** How people know it, without credentials: {@code cloudfront E2QW…}, {@code varnish}. */
  String name();

  /** Whether it follows the pointer to one of several releases, so that a switch is atomic. */
  boolean followsPointer();

  /**
   * Leads shoppers to a folder of {@code releases/}, at once.
   *
   * @param seq the number of the ledger's record that says so; an edge that was led further by a
   *     later one stays there
   */
  void point(String folder, long seq);

  /** The header of an object that tells the edge its cache tags; empty where it knows none. */
  default Optional<TagHeader> tagHeader() {
    return Optional.empty();
  }

  /** What one purge may hold. */
  PurgeLimits limits();

  /** Forgets what it keeps, and returns when no shopper gets it any more. */
  void purge(Purge purge);

  @Override
  default void close() {}
}
