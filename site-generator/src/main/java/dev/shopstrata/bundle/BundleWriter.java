package dev.shopstrata.bundle;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FolderLock;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes one store's bundle: units put their files, then {@link #commit} replaces the last bundle
 * at once, as seen by every later run. Closing without a commit leaves the last good bundle. Where
 * files can't be read or written, every method throws a {@link ProblemException}.
 */
public final class BundleWriter implements AutoCloseable {
  private static final int RUN_BYTES = 1 << 18;

  private final Disk disk;
  private final StoreFolder folder;
  private final FolderLock lock;
  private final LastBundle last;
  private final Staging staging;
  private final Spill spill;
  private final AtomicInteger openUnits = new AtomicInteger();
  private boolean ended;

  private BundleWriter(
      Disk disk, StoreFolder folder, FolderLock lock, LastBundle last, int runBytes)
      throws IOException {
    this.disk = disk;
    this.folder = folder;
    this.lock = lock;
    this.last = last;
    this.staging = new Staging(disk, folder, last.id().isEmpty());
    this.spill = new Spill(disk, folder.staging(), runBytes);
  }

  /**
   * Heals what an earlier build left behind and opens the store for writing.
   *
   * @param directory {@code target/storefront/<store>}; made when it isn't there
   */
  public static BundleWriter open(StoreId store, Path directory) {
    return open(new StoreFolder(store, directory), new Disk(Disk.Gate.OPEN), RUN_BYTES);
  }

  static BundleWriter open(StoreFolder folder, Disk disk, int runBytes) {
    try {
      FolderLock lock =
          FolderLock.take(folder.directory()).orElseThrow(() -> BundleProblems.locked(folder));
      try {
        LastBundle last = new Healer(disk, folder).heal();
        return new BundleWriter(disk, folder, lock, last, runBytes);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException | UncheckedIOException e) {
      throw BundleProblems.unwritable(folder, e);
    }
  }

  /**
   * A file of the last good bundle, when it is still on disk with its size; from any thread. Empty
   * means that the file has to be made anew.
   */
  public Optional<SiteFile> last(SitePath path) {
    return lastLine(path).map(ManifestLine::file);
  }

  /** The id of the last good bundle; empty when there is none to build upon. */
  public Optional<Digest> lastId() {
    return last.id();
  }

  /** Begins a unit; units may be written at the same time, each by one thread. */
  public UnitOutput unit() {
    openUnits.incrementAndGet();
    return new UnitOutput(this, disk, staging);
  }

  /** As {@link #commit(Instant, long, BundleParts)}, with nothing beside the files. */
  public Bundle commit(Instant asOf, long pages) {
    return commit(asOf, pages, BundleParts.NONE);
  }

  /**
   * Makes what the units put the store's bundle; all of them must be closed.
   *
   * @param pages how many of the files are pages
   * @param parts what the bundle says beside its files
   */
  public Bundle commit(Instant asOf, long pages, BundleParts parts) {
    if (ended || openUnits.get() != 0) {
      throw new IllegalStateException("the bundle is closed, or one of its units is open");
    }
    try {
      Assembled assembled =
          new BundleAssembler(disk, folder, last, spill).assemble(asOf, pages, parts);
      ended = true;
      closeFiles();
      if (assembled.journal().changesAnything()) {
        new Replay(disk, folder).apply(assembled.journal());
      }
      disk.deleteTree(folder.staging());
      return assembled.bundle();
    } catch (IOException | UncheckedIOException e) {
      throw BundleProblems.unwritable(folder, e);
    }
  }

  /** Gives up what the units put; the last good bundle stays. */
  public void discard() {
    if (!ended) {
      ended = true;
      try {
        closeFiles();
        disk.deleteTree(folder.staging());
      } catch (IOException e) {
        throw BundleProblems.unwritable(folder, e);
      }
    }
  }

  @Override
  public void close() {
    try (lock) {
      discard();
    } catch (IOException e) {
      throw BundleProblems.unwritable(folder, e);
    }
  }

  StoreFolder folder() {
    return folder;
  }

  Optional<ManifestLine> lastLine(SitePath path) {
    try {
      return last.find(path);
    } catch (UncheckedIOException e) {
      throw BundleProblems.unwritable(folder, e);
    }
  }

  void finish(List<SpillLine> lines) {
    try {
      spill.add(lines);
      openUnits.decrementAndGet();
    } catch (IOException e) {
      throw BundleProblems.unwritable(folder, e);
    }
  }

  private void closeFiles() throws IOException {
    try (last) {
      spill.close();
    }
  }
}
