package dev.shopstrata.publish.edge;

import java.util.List;

/** What an edge is to forget. */
public sealed interface Purge {
  /** Makes a cache forget it. */
  void at(Cache cache);

  /**
   * Some pages.
   *
   * @param paths of URLs, percent-encoded, beginning with a slash and the store's base path: {@code
   *     /de/p/teapot/}
   */
  record Urls(List<String> paths) implements Purge {
    public Urls {
      paths = List.copyOf(paths);
    }

    @Override
    public void at(Cache cache) {
      cache.forgetUrls(paths);
    }
  }

  /** Everything with one of these tags. */
  record Tags(List<String> tags) implements Purge {
    public Tags {
      tags = List.copyOf(tags);
    }

    @Override
    public void at(Cache cache) {
      cache.forgetTags(tags);
    }
  }

  /** All of the store, and nothing of other stores where the edge can tell them apart. */
  record Everything() implements Purge {
    @Override
    public void at(Cache cache) {
      cache.forgetStore();
    }
  }
}
