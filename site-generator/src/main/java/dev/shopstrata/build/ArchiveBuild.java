package dev.shopstrata.build;

import dev.shopstrata.bundle.BundleArchiver;
import dev.shopstrata.bundle.BundleReader;
import dev.shopstrata.bundle.IndexArchiver;
import dev.shopstrata.bundle.IndexEntry;
import dev.shopstrata.layer.StoreId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Packs the bundles that an earlier build left in the output directory. */
public final class ArchiveBuild {
  /**
   * Writes one zip per selected store, {@code <name>-<store>.zip}, and {@code <name>.zip}, the
   * index of them.
   *
   * @param timestamp of every entry
   */
  public List<StoreArchive> archive(
      BuildRequest request, Path directory, String name, Instant timestamp) throws IOException {
    List<StoreArchive> archives = new ArrayList<>();
    List<IndexEntry> index = new ArrayList<>();
    for (Path folder : DroppedStores.bundles(request.output())) {
      StoreId store = StoreId.of(folder.getFileName().toString());
      if (request.stores().includes(store)) {
        Path zip = directory.resolve(name + "-" + store + ".zip");
        new BundleArchiver().archive(folder, zip, timestamp);
        archives.add(new StoreArchive(store, zip));
        index.add(new IndexEntry(new BundleReader().read(folder), zip.getFileName().toString()));
      }
    }
    new IndexArchiver().archive(index, directory.resolve(name + ".zip"), timestamp);
    return archives;
  }
}
