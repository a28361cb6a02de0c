package dev.shopstrata.bundle;

import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Holds new files until the commit: in a whole new {@code site/} when there is no last bundle, else
 * under numbers, so that no folder is made twice. Used by all units at once.
 */
final class Staging {
  /** Puts bytes into a new file. */
  interface Filler {
    void fill(Path file) throws IOException;
  }

  private static final int REMEMBERED_FOLDERS = 4096;

  private final Disk disk;
  private final StoreFolder folder;
  private final boolean wholeSite;
  private final AtomicInteger next = new AtomicInteger();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  Staging(Disk disk, StoreFolder folder, boolean wholeSite) throws IOException {
    this.disk = disk;
    this.folder = folder;
    this.wholeSite = wholeSite;
    if (wholeSite) {
      disk.createDirectories(folder.stagedSite());
    }
  }

  /** Stages a file and returns its number, or {@link SpillLine#UNMOVED}. */
  int stage(SitePath path, Filler content) throws IOException {
    if (!wholeSite) {
      int number = next.getAndIncrement();
      fill(folder.stagedFile(number), content);
      return number;
    }
    Path file = folder.stagedSiteFile(path);
    try {
      fill(file, content);
    } catch (FileAlreadyExistsException e) {
      Path taken = Path.of(e.getFile());
      if (taken.equals(file) && Disk.isFile(file)) {
        throw BundleProblems.twice(folder, path.value());
      }
      String both = BundleProblems.text(folder.stagedSite().relativize(taken));
      throw BundleProblems.fileAndFolder(folder, both);
    }
    return SpillLine.UNMOVED;
  }

  private void fill(Path file, Filler content) throws IOException {
    Path parent = file.getParent();
    if (!folders.contains(parent)) {
      disk.createDirectories(parent);
      if (folders.size() >= REMEMBERED_FOLDERS) {
        folders.clear();
      }
      folders.add(parent);
    }
    content.fill(file);
  }
}
