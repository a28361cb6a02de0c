package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Opens a snapshot: a directory, or a zip or jar that is read where it lies. All files are compared
 * with their digests; where {@code index.bin} is missing or doesn't fit, every record is read and
 * checked and the index made anew.
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
    return open(path, Optional.empty());
  }

  /**
   * As {@link #open(Path)}, but an index that has to be made is kept in a file for the next time.
   */
  public Snapshot open(Path path, Path indexFile) {
    return open(path, Optional.of(indexFile));
  }

  private Snapshot open(Path path, Optional<Path> indexFile) {
    Problems own = new Problems();
    SnapshotFiles files = null;
    try {
      files = files(path, own);
      SnapshotHead found = new SnapshotHeadReader(own).read(files).orElse(null);
      own.throwIfErrors();
      SnapshotHead head = new SnapshotParts(files, own).verify(found);
      List<Category> categories =
          head.categories() == null
              ? List.of()
              : new CategoryReader(own).read(files, head.categories());
      SnapshotIndex index = index(files, head.products(), indexFile, own);
      own.throwIfErrors();
      problems.addAll(own.sorted());
      return new Snapshot(head, files, index, categories);
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
        return new ZipFiles(path);
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

  private static SnapshotIndex index(
      SnapshotFiles files, List<SnapshotPart> parts, Optional<Path> indexFile, Problems own)
      throws IOException {
    Digest fingerprint = IndexFile.fingerprint(parts);
    Optional<SnapshotIndex> stored =
        files.bytes(IndexFile.NAME).flatMap(bytes -> IndexFile.read(bytes, fingerprint));
    if (stored.isEmpty() && indexFile.filter(Files::isRegularFile).isPresent()) {
      stored = IndexFile.read(DirectoryFiles.map(indexFile.get()), fingerprint);
    }
    if (stored.isPresent()) {
      return stored.get();
    }
    IndexMaker maker = new IndexMaker(files, own);
    if (indexFile.isPresent()) {
      try (IndexFile file = IndexFile.create(indexFile.get())) {
        maker.make(parts, file.writer());
        // One made with problems is of no use to the next run, which has to find them again.
        Digest mark = own.sorted().isEmpty() ? fingerprint : Digest.of("not to be kept");
        file.finish(mark);
        return IndexFile.read(DirectoryFiles.map(indexFile.get()), mark).orElseThrow();
      }
    }
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    ByteArrayOutputStream ids = new ByteArrayOutputStream();
    maker.make(parts, new IndexWriter(entries, ids));
    return new SnapshotIndex(
        ByteBuffer.wrap(entries.toByteArray()), ByteBuffer.wrap(ids.toByteArray()));
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
