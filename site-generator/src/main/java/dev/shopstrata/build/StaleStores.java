package dev.shopstrata.build;

import dev.shopstrata.layer.StoreId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Notes in an output directory which stores' bundles are not what their sources say, for the steps
 * after the build, which may run in another process. A store without a note is fresh.
 */
public final class StaleStores {
  /** Why a store is stale. */
  public enum Reason {
    /** The last build of the store had errors. */
    FAILED,
    /** The last build of the store was stopped before it ended. */
    UNFINISHED
  }

  private static final String NOTE = ".stale";

  private final Path output;

  public StaleStores(Path output) {
    this.output = output;
  }

  /** All stale stores of the selection, by id. */
  public NavigableMap<StoreId, Reason> read(StoreSelection stores) throws IOException {
    NavigableMap<StoreId, Reason> stale = new TreeMap<>();
    for (Path folder : folders()) {
      StoreId store = StoreId.of(folder.getFileName().toString());
      Path note = folder.resolve(NOTE);
      if (stores.includes(store) && Files.isRegularFile(note)) {
        boolean failed = Files.readString(note).equals(Reason.FAILED.name());
        stale.put(store, failed ? Reason.FAILED : Reason.UNFINISHED);
      }
    }
    return stale;
  }

  /** From now on, until {@link #end}, no bundle of the selection counts as fresh. */
  void begin(StoreSelection stores) throws IOException {
    for (Path folder : DroppedStores.bundles(output)) {
      StoreId store = StoreId.of(folder.getFileName().toString());
      if (stores.includes(store)) {
        note(store, Reason.UNFINISHED);
      }
    }
  }

  /**
   * Clears the stores that were built, and notes the others of the selection as failed.
   *
   * @param known the selected stores that have layers
   * @return the failed ones, also those whose layers can't be read any more
   */
  List<StoreId> end(StoreSelection stores, Collection<StoreId> known, Collection<StoreId> built)
      throws IOException {
    for (StoreId store : built) {
      Files.deleteIfExists(output.resolve(store.value()).resolve(NOTE));
    }
    NavigableSet<StoreId> failed = new TreeSet<>(read(stores).keySet());
    failed.addAll(known);
    failed.removeAll(built);
    for (StoreId store : failed) {
      note(store, Reason.FAILED);
    }
    return List.copyOf(failed);
  }

  private void note(StoreId store, Reason reason) throws IOException {
    Path folder = Files.createDirectories(output.resolve(store.value()));
    Files.write(folder.resolve(NOTE), reason.name().getBytes(StandardCharsets.US_ASCII));
  }

  private List<Path> folders() throws IOException {
    if (!Files.isDirectory(output)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(output)) {
      return folders.filter(f -> StoreId.isValid(f.getFileName().toString())).sorted().toList();
    }
  }
}
