package dev.shopstrata.bundle;

import dev.shopstrata.tree.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;

/** Packs files into an archive that other projects depend on. */
public final class ArtifactArchiver {
  private static final String PACKED = ".zst";

  /**
   * Packs the files, sorted, below a folder of the archive; what is packed already is stored. The
   * archive is not touched while it would be the same.
   *
   * @param prefix the folder, with a slash at its end
   * @param timestamp the time of all entries, in UTC, to two seconds
   * @return whether the archive was written
   */
  public boolean archive(
      String prefix, NavigableMap<String, Content> files, Path archive, Instant timestamp) {
    StringBuilder madeFrom = new StringBuilder();
    for (Map.Entry<String, Content> file : files.entrySet()) {
      madeFrom.append(file.getValue().digest()).append(' ').append(file.getKey()).append('\n');
    }
    madeFrom.append(ZipTarget.stamp(timestamp));
    return new ZipTarget(archive)
        .write(
            madeFrom.toString(),
            out -> {
              try (StableZip packed = new StableZip(out, timestamp)) {
                for (Map.Entry<String, Content> file : files.entrySet()) {
                  add(packed, prefix + file.getKey(), file.getValue());
                }
              }
            });
  }

  private static void add(StableZip packed, String name, Content content) throws IOException {
    if (name.endsWith(PACKED)) {
      packed.store(name, content.size(), content::open);
    } else {
      packed.deflate(name, content::open);
    }
  }
}
