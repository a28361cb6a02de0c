package dev.shopstrata.bundle;

import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the folders above a sorted list of paths, each once. */
final class FolderMaker {
  private final Disk disk;
  private final StoreFolder folder;
  private List<String> made = List.of();

  FolderMaker(Disk disk, StoreFolder folder) throws IOException {
    this.disk = disk;
    this.folder = folder;
    make(folder.site());
  }

  void above(SitePath path) throws IOException {
    List<String> segments = List.of(path.value().split("/"));
    List<String> wanted = segments.subList(0, segments.size() - 1);
    boolean shared = true;
    Path directory = folder.site();
    for (int i = 0; i < wanted.size(); i++) {
      directory = directory.resolve(wanted.get(i));
      shared = shared && i < made.size() && made.get(i).equals(wanted.get(i));
      if (!shared) {
        make(directory);
      }
    }
    made = wanted;
  }

  /** A file or a link in the place of a folder goes away. */
  private void make(Path directory) throws IOException {
    if (!Disk.isDirectory(directory)) {
      disk.delete(directory);
      disk.createDirectories(directory);
    }
  }
}
