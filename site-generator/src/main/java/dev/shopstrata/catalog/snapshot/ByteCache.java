package dev.shopstrata.catalog.snapshot;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the byte arrays used last, up to a number of bytes. Safe for use by many threads. */
final class ByteCache<K> {
  private final long limit;
  private final Map<K, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  /** Where a missing value comes from. */
  interface Source {
    byte[] load() throws IOException;
  }

  ByteCache(long limit) {
    this.limit = limit;
  }

  /** Loads outside the lock, so two threads may load the same value. */
  byte[] get(K key, Source source) throws IOException {
    synchronized (kept) {
      byte[] known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    byte[] loaded = source.load();
    synchronized (kept) {
      byte[] before = kept.put(key, loaded);
      size += loaded.length - (before == null ? 0 : before.length);
      var eldest = kept.entrySet().iterator();
      while (size > limit && kept.size() > 1) {
        size -= eldest.next().getValue().length;
        eldest.remove();
      }
    }
    return loaded;
  }
}
