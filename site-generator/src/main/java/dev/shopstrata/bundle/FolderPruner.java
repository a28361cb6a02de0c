package dev.shopstrata.bundle;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;

/** Follows a sorted list of deletions in {@code site/} and takes away the folders they empty. */
final class FolderPruner {
  private final Disk disk;
  private final StoreFolder folder;
  private String current = "";
  private boolean reached;

  FolderPruner(Disk disk, StoreFolder folder) {
    this.disk = disk;
    this.folder = folder;
    this.reached = leadsTo("");
  }

  /** Whether real folders, no links, lead to the path about to be deleted. */
  boolean reach(String path) throws IOException {
    String wanted = parent(path);
    if (!wanted.equals(current)) {
      leave();
      current = wanted;
      reached = leadsTo(wanted);
    }
    return reached;
  }

  /** Ends the list, or one folder's part of it. */
  void leave() throws IOException {
    for (String empty = current; !empty.isEmpty(); empty = parent(empty)) {
      if (leadsTo(empty) && !isDeleted(folder.siteFolder(empty))) {
        return;
      }
    }
  }

  private boolean isDeleted(Path directory) throws IOException {
    try {
      disk.delete(directory);
      return true;
    } catch (DirectoryNotEmptyException e) {
      return false;
    }
  }

  private boolean leadsTo(String path) {
    if (!Disk.isDirectory(folder.site())) {
      return false;
    }
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (!Disk.isDirectory(folder.siteFolder(path.substring(0, end)))) {
        return false;
      }
    }
    return path.isEmpty() || Disk.isDirectory(folder.siteFolder(path));
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
  }
}
