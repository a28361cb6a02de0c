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
import java.nio.file.StandardCopyOption;
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
   *
   * @param work a folder on the same file system, where the index is made; one of records with
   *     problems stays there, since the next run has to find them again
   */
  public Snapshot open(Path path, Path indexFile, Path work) {
    return open(path, Optional.of(new Keeping(indexFile, work)));
  }

  /**
   * Opens what {@link SnapshotWriter} wrote. Its index is there, and one that doesn't fit is as
   * much of a problem as a part that doesn't.
   */
  public Snapshot openWhole(Path path) {
    return open(path, SnapshotReader::storedIndex);
  }

  private record Keeping(Path file, Path work) {}

  private interface Indexing {
    SnapshotIndex index(SnapshotFiles files, List<SnapshotPart> parts, Problems own)
        throws IOException;
  }

  private Snapshot open(Path path, Optional<Keeping> keeping) {
    return open(path, (files, parts, own) -> index(files, parts, keeping, own));
  }

  private Snapshot open(Path path, Indexing indexing) {
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
      SnapshotIndex index = indexing.index(files, head.products(), own);
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

  private static SnapshotIndex storedIndex(
      SnapshotFiles files, List<SnapshotPart> parts, Problems own) throws IOException {
    return files
        .bytes(IndexFile.NAME)
        .flatMap(bytes -> IndexFile.read(bytes, IndexFile.fingerprint(parts)))
        .orElseThrow(
            () -> {
              String label = files.label(IndexFile.NAME);
              own.add(SnapshotParts.damaged(label, "it does not fit the other parts"));
              return new ProblemException(own.sorted());
            });
  }

  private static SnapshotIndex index(
      SnapshotFiles files, List<SnapshotPart> parts, Optional<Keeping> keeping, Problems own)
      throws IOException {
    Digest fingerprint = IndexFile.fingerprint(parts);
    Optional<SnapshotIndex> stored =
        files.bytes(IndexFile.NAME).flatMap(bytes -> IndexFile.read(bytes, fingerprint));
    Optional<Path> kept = keeping.map(Keeping::file).filter(Files::isRegularFile);
    if (stored.isEmpty() && kept.isPresent()) {
      stored = IndexFile.read(DirectoryFiles.map(kept.get()), fingerprint);
    }
    if (stored.isPresent()) {
      return stored.get();
    }
    IndexMaker maker = new IndexMaker(files, own);
    if (keeping.isPresent()) {
      Path made = keeping.get().work().resolve(IndexFile.NAME);
      try (IndexFile file = IndexFile.create(made)) {
        maker.make(parts, file.writer());
        file.finish(fingerprint);
      }
      Path place = own.sorted().isEmpty() ? move(made, keeping.get().file()) : made;
      return IndexFile.read(DirectoryFiles.map(place), fingerprint).orElseThrow();
    }
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    ByteArrayOutputStream ids = new ByteArrayOutputStream();
    maker.make(parts, new IndexWriter(entries, ids));
    return new SnapshotIndex(
        ByteBuffer.wrap(entries.toByteArray()), ByteBuffer.wrap(ids.toByteArray()));
  }

  private static Path move(Path made, Path place) throws IOException {
    Files.createDirectories(place.toAbsolutePath().getParent());
    return Files.move(made, place, StandardCopyOption.REPLACE_EXISTING);
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
