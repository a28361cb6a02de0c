package dev.shopstrata.publish;

import java.util.List;

/** What stands between a bucket and shoppers: a web server, a cache, a network of caches. */
public interface Edge {
  /** Whether it follows the pointer to one of several releases, so that a switch is atomic. */
  boolean followsPointer();

  /** Leads shoppers to a folder of {@code releases/}, at once. */
  void point(String folder);

  /** Forgets what it keeps of these URLs, root-relative, and returns when that is so. */
  void purge(List<String> urls);

  /** Forgets all it keeps of the store. */
  void purgeAll();

  /** Purges of more URLs than this forget everything instead. */
  int mostUrls();
}
