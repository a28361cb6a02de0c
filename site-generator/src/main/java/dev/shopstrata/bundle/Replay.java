package dev.shopstrata.bundle;

import dev.shopstrata.tree.SitePath;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Does what a journal says; may be stopped anywhere and begun again. */
final class Replay {
  private final Disk disk;
  private final StoreFolder folder;

  Replay(Disk disk, StoreFolder folder) {
    this.disk = disk;
    this.folder = folder;
  }

  void apply(Journal journal) throws IOException {
    if (journal.wholeSite()) {
      replaceSite();
    }
    deleteStale();
    moveStaged();
    for (String part : journal.dropped()) {
      disk.delete(folder.part(part));
    }
    for (String part : journal.replaced()) {
      if (Disk.isFile(folder.stagedPart(part))) {
        disk.move(folder.stagedPart(part), folder.part(part));
      }
    }
    disk.delete(folder.journal());
  }

  private void replaceSite() throws IOException {
    if (Disk.isDirectory(folder.stagedSite())) {
      disk.deleteTree(folder.site());
      disk.move(folder.stagedSite(), folder.site());
    }
  }

  private void deleteStale() throws IOException {
    FolderPruner folders = new FolderPruner(disk, folder);
    try (BufferedReader lines = Files.newBufferedReader(folder.stale(), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Path file = folder.siteFile(SitePath.of(line));
        if (folders.reach(line) && !Disk.isDirectory(file)) {
          disk.delete(file);
        }
      }
    }
    folders.leave();
  }

  private void moveStaged() throws IOException {
    FolderMaker folders = new FolderMaker(disk, folder);
    try (BufferedReader lines = Files.newBufferedReader(folder.moves(), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        Path staged = folder.stagedFile(Integer.parseInt(line.substring(0, tab)));
        if (Disk.isFile(staged)) {
          SitePath path = SitePath.of(line.substring(tab + 1));
          Path file = folder.siteFile(path);
          folders.above(path);
          if (Disk.isDirectory(file)) {
            disk.deleteTree(file); // nothing below a file's path is in the new bundle
          }
          disk.move(staged, file);
        }
      }
    }
  }
}
