package dev.shopstrata.build;

import dev.shopstrata.bundle.BundleArchiver;
import dev.shopstrata.bundle.BundleReader;
import dev.shopstrata.bundle.IndexArchiver;
import dev.shopstrata.bundle.IndexEntry;
import dev.shopstrata.delivery.ServerFormWriter;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;

/** Packs the bundles that an earlier build left in the output directory. */
public final class ArchiveBuild {
  /**
   * Writes one zip per selected store, {@code <name>-<store>.zip}, and {@code <name>.zip}, the
   * index of them, and encodes the text files of all bundles. A store whose last build failed or
   * was stopped is stale: what an earlier build packed of it goes away, unless it is to be kept.
   *
   * @param timestamp of every entry
   * @throws ProblemException with {@link OnStoreFailure#FAIL} when a store is stale; nothing is
   *     packed then
   */
  public ArchiveResult archive(
      BuildRequest request,
      Path directory,
      String name,
      Instant timestamp,
      OnStoreFailure onStoreFailure)
      throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      NavigableMap<StoreId, StaleStores.Reason> stale =
          StaleBundles.of(request, workspace, onStoreFailure);
      List<StoreArchive> archives = new ArrayList<>();
      List<IndexEntry> index = new ArrayList<>();
      Set<Path> packed = new TreeSet<>();
      for (Path folder : DroppedStores.bundles(request.output())) {
        StoreId store = StoreId.of(folder.getFileName().toString());
        Path zip = directory.resolve(name + "-" + store + ".zip");
        boolean isStale = stale.containsKey(store);
        if (isStale && onStoreFailure == OnStoreFailure.SKIP) {
          new BundleArchiver().delete(zip);
        } else if (request.stores().includes(store)) {
          new BundleArchiver().archive(folder, zip, timestamp);
          archives.add(new StoreArchive(store, zip));
          packed.add(folder);
          new ServerFormWriter().write(folder);
          index.add(new IndexEntry(new BundleReader().read(folder), name(zip), isStale));
        }
      }
      new EncodingRun(request, workspace).run(DroppedStores.bundles(request.output()), packed);
      new IndexArchiver().archive(index, directory.resolve(name + ".zip"), timestamp);
      return new ArchiveResult(archives, stale);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
