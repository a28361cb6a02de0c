package dev.shopstrata.publish.edge;

import java.util.List;

/** What an edge is to forget. */
public sealed interface Purge {
  /**
   * @param paths of URLs, percent-encoded, beginning with a slash and the store's base path: {@code
   *     /de/p/teapot/}
   */
  record Urls(List<String> paths) implements Purge {
    public Urls {
      paths = List.copyOf(paths);
    }
  }

  /** Everything with one of these tags. */
  record Tags(List<String> tags) implements Purge {
    public Tags {
      tags = List.copyOf(tags);
    }
  }

  /** All of the store, and nothing of other stores where the edge can tell them apart. */
  record Everything() implements Purge {}
}
