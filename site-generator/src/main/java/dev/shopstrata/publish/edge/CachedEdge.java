package dev.shopstrata.publish.edge;

import java.util.Optional;

/** A cache, and behind it what serves the bucket and may follow a pointer. */
final class CachedEdge implements Edge {
  private final Cache cache;
  private final Edge origin;

  CachedEdge(Cache cache, Edge origin) {
    this.cache = cache;
    this.origin = origin;
  }

  @Override
  public String name() {
    return cache.name();
  }

  @Override
  public boolean followsPointer() {
    return origin.followsPointer();
  }

  @Override
  public void point(String folder, long seq) {
    origin.point(folder, seq);
  }

  @Override
  public Optional<TagHeader> tagHeader() {
    return cache.tagHeader();
  }

  @Override
  public PurgeLimits limits() {
    return cache.limits();
  }

  @Override
  public void purge(Purge purge) {
    purge.at(cache);
  }

  @Override
  public void close() {
    origin.close();
  }
}
