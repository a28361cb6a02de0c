package dev.shopstrata.build;

import dev.shopstrata.bundle.BundleArchiver;
import dev.shopstrata.layer.StoreId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Packs the bundles that an earlier build left in the output directory. */
public final class ArchiveBuild {
  /**
   * Writes one zip per selected store: {@code <name>-<store>.zip}.
   *
   * @param timestamp of every entry
   */
  public List<StoreArchive> archive(
      BuildRequest request, Path directory, String name, Instant timestamp) throws IOException {
    List<StoreArchive> archives = new ArrayList<>();
    for (Path folder : DroppedStores.bundles(request.output())) {
      StoreId store = StoreId.of(folder.getFileName().toString());
      if (request.stores().includes(store)) {
        Path zip = directory.resolve(name + "-" + store + ".zip");
        new BundleArchiver().archive(folder, zip, timestamp);
        archives.add(new StoreArchive(store, zip));
      }
    }
    return archives;
  }
}
