package dev.shopstrata.normalize;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Texts by key, any number of them: small tables are held in memory, large ones in a file of which
 * a few megabytes are in memory at a time.
 */
public final class LookupTable implements Closeable {
  private static final int HELD = 100_000;
  private static final int CACHE_MEGABYTES = 8;

  private final Path file;
  private final Map<String, String> held = new HashMap<>();
  private MVStore store;
  private MVMap<String, String> map;

  LookupTable(Path file) {
    this.file = file;
  }

  /** Of equal keys the first text stays; tells whether this one was put. */
  public boolean put(String key, String text) {
    if (map == null && held.size() < HELD) {
      return held.putIfAbsent(key, text) == null;
    }
    if (map == null) {
      store =
          new MVStore.Builder()
              .fileName(file.toString())
              .cacheSize(CACHE_MEGABYTES)
              .autoCommitDisabled()
              .open();
      map = store.openMap("texts");
    }
    if (held.containsKey(key)) {
      return false;
    }
    boolean isNew = map.putIfAbsent(key, text) == null;
    if (isNew && store.getUnsavedMemory() > CACHE_MEGABYTES << 20) {
      store.commit();
    }
    return isNew;
  }

  /** The text that was put under a key. */
  public Optional<String> get(String key) {
    String text = held.get(key);
    return Optional.ofNullable(text != null || map == null ? text : map.get(key));
  }

  @Override
  public void close() throws IOException {
    if (store != null) {
      store.closeImmediately();
      Files.deleteIfExists(file);
    }
  }
}
