package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FileContent;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/**
 * Turns whatever an earlier build left into the last good bundle and an empty staging directory, or
 * into nothing when there is no good bundle.
 */
final class Healer {
  private final Disk disk;
  private final StoreFolder folder;

  Healer(Disk disk, StoreFolder folder) {
    this.disk = disk;
    this.folder = folder;
  }

  LastBundle heal() throws IOException {
    finishOrDiscard();
    disk.createDirectories(folder.staging());
    Optional<LastBundle> last = lastGood();
    if (last.isPresent()) {
      tidy(last.get());
      return last.get();
    }
    disk.delete(folder.part(StoreFolder.HEAD));
    for (String part : StoreFolder.PARTS) {
      disk.delete(folder.part(part));
    }
    disk.deleteTree(folder.site());
    Path empty = folder.staging().resolve("no-manifest");
    disk.write(empty, new byte[0]);
    return new LastBundle(FileChannel.open(empty, StandardOpenOption.READ), Optional.empty());
  }

  private void finishOrDiscard() throws IOException {
    if (Disk.isFile(folder.journal())) {
      Optional<Journal> journal =
          Journal.parse(Files.readAllBytes(folder.journal())).filter(this::hasLists);
      if (journal.isPresent()) {
        new Replay(disk, folder).apply(journal.get());
      } else {
        disk.delete(folder.part(StoreFolder.HEAD)); // some files may be new and others old
      }
    }
    disk.deleteTree(folder.staging());
  }

  private boolean hasLists(Journal journal) {
    return has(folder.stale(), journal.stale()) && has(folder.moves(), journal.moves());
  }

  private static boolean has(Path list, Digest digest) {
    return Disk.isFile(list) && new FileContent(list, 0).digest().equals(digest);
  }

  private Optional<LastBundle> lastGood() throws IOException {
    Path manifest = folder.part(StoreFolder.MANIFEST);
    if (!Disk.isDirectory(folder.site())
        || !Disk.isFile(folder.part(StoreFolder.HEAD))
        || !Disk.isFile(manifest)) {
      return Optional.empty();
    }
    Optional<BundleHead> head =
        BundleHead.parse(Files.readAllBytes(folder.part(StoreFolder.HEAD)))
            .filter(parsed -> parsed.store().equals(folder.store()));
    if (head.isEmpty()) {
      return Optional.empty();
    }
    LastBundle last =
        new LastBundle(
            FileChannel.open(manifest, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS),
            Optional.of(head.get().id()));
    try {
      if (last.verify(folder, head.get().digests())) {
        return Optional.of(last);
      }
    } catch (RuntimeException e) {
      last.close();
      throw e;
    }
    last.close();
    return Optional.empty();
  }

  /** Takes away what the manifest doesn't know and marks the files that are as it says. */
  private void tidy(LastBundle last) throws IOException {
    FolderPruner folders = new FolderPruner(disk, folder);
    Iterator<byte[]> lines = last.lines();
    byte[] key = new byte[0];
    long size = 0;
    int number = -1;
    for (SiteWalk walk = new SiteWalk(folder.site()); walk.hasNext(); ) {
      SiteWalk.Found found = walk.next();
      byte[] wanted = found.key();
      while (lines.hasNext() && Arrays.compareUnsigned(key, wanted) < 0) {
        ManifestLine line = new ManifestLine(lines.next());
        key = line.key();
        size = line.size();
        number++;
      }
      if (!found.file() || !Arrays.equals(key, wanted)) {
        if (folders.reach(found.relative())) {
          disk.delete(found.path());
        }
      } else if (found.size() == size) {
        last.see(number);
      }
    }
    folders.leave();
  }
}
