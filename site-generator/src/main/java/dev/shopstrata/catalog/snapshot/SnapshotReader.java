package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Opens a snapshot with the deltas behind it: a directory, or a zip or jar that is read where it
 * lies. All files are compared with their digests; where {@code index.bin} is missing or doesn't
 * fit, every record is read and checked and the index made anew.
 */
public final class SnapshotReader {
  private final Problems problems;

  public SnapshotReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Opens a snapshot; an index that has to be made is held in memory (about 80 bytes a product).
   *
   * @throws ProblemException when the snapshot can't be used; the reader's problems have the same
   */
  public Snapshot open(Path path) {
    return open(path, new IndexSource.InMemory());
  }

  /**
   * As {@link #open(Path)}, but an index that has to be made is kept in a file for the next time.
   *
   * @param work a folder on the same file system, where the index is made; one of records with
   *     problems stays there, since the next run has to find them again
   */
  public Snapshot open(Path path, Path indexFile, Path work) {
    return open(path, new IndexSource.Kept(indexFile, work));
  }

  /**
   * Opens what {@link SnapshotWriter} wrote. Its index is there, and one that doesn't fit is as
   * much of a problem as a part that doesn't.
   */
  public Snapshot openWhole(Path path) {
    return open(path, new IndexSource.Whole());
  }

  private Snapshot open(Path path, IndexSource source) {
    Problems own = new Problems();
    SnapshotFiles files = null;
    try {
      files = files(path, own);
      SnapshotHead found = new SnapshotHeadReader(own).read(files).orElse(null);
      own.throwIfErrors();
      PartList parts = new SnapshotParts(files, SnapshotWriter.HEAD, own).verify(found.parts());
      List<Category> categories =
          parts.categories().isPresent()
              ? new CategoryReader(own).read(files, parts.categories().get())
              : List.of();
      SnapshotIndex index =
          source.open(files, parts.products(), IndexMaker.ofSnapshot(files, own), own);
      own.throwIfErrors();
      SnapshotState base =
          new SnapshotState(
              found.withParts(parts),
              StateDigest.of(files, SnapshotWriter.HEAD, parts),
              categories,
              List.of(
                  new SnapshotFolder(
                      files,
                      new ProductParts(files, parts.products(), index),
                      parts.categories(),
                      parts.reviews(),
                      Optional.ofNullable(found.quarantine()))));
      SnapshotState state = new DeltaReader(own).read(base);
      problems.addAll(own.sorted());
      return new Snapshot(state);
    } catch (IOException e) {
      close(files);
      throw new UncheckedIOException("cannot read snapshot " + path, e);
    } catch (ProblemException e) {
      close(files);
      problems.addAll(own.sorted());
      throw e;
    }
  }

  private static SnapshotFiles files(Path path, Problems own) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return new DirectoryFiles(path);
    }
    String label = path.toString().replace('\\', '/');
    if (Files.isRegularFile(path)) {
      try {
        return ZipFiles.open(path);
      } catch (ZipException e) {
        own.add(SnapshotParts.damaged(label, "it is no zip archive: " + e.getMessage()));
      }
    } else {
      own.add(
          Problem.of(
                  ProblemCode.SNAPSHOT_NOT_FOUND,
                  "there is no snapshot here",
                  "give the directory or archive that has snapshot.json in it")
              .at(Location.of(label)));
    }
    throw new ProblemException(own.sorted());
  }

  private static void close(SnapshotFiles files) {
    if (files != null) {
      try {
        files.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
