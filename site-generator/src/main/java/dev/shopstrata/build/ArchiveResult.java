package dev.shopstrata.build;

import dev.shopstrata.layer.StoreId;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What was packed.
 *
 * @param archives by store id; with {@link OnStoreFailure#KEEP} those of stale stores too
 * @param stale the selected stores whose last build did not succeed
 */
public record ArchiveResult(
    List<StoreArchive> archives, NavigableMap<StoreId, StaleStores.Reason> stale) {
  public ArchiveResult {
    archives = List.copyOf(archives);
    stale = Collections.unmodifiableNavigableMap(new TreeMap<>(stale));
  }
}
