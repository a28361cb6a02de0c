package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Where the index of products comes from. */
sealed interface IndexSource {
  /** The index of these parts; what is wrong with their records is told to the maker's problems. */
  SnapshotIndex open(
      SnapshotFiles files, List<SnapshotPart> parts, IndexMaker maker, Problems problems)
      throws IOException;

  private static Optional<SnapshotIndex> stored(SnapshotFiles files, Digest fingerprint)
      throws IOException {
    return files.bytes(IndexFile.NAME).flatMap(bytes -> IndexFile.read(bytes, fingerprint));
  }

  /** It must lie beside the parts; anything else is a problem. */
  record Whole() implements IndexSource {
    @Override
    public SnapshotIndex open(
        SnapshotFiles files, List<SnapshotPart> parts, IndexMaker maker, Problems problems)
        throws IOException {
      return stored(files, IndexFile.fingerprint(parts))
          .orElseThrow(
              () -> {
                String label = files.label(IndexFile.NAME);
                problems.add(SnapshotParts.damaged(label, "it does not fit the other parts"));
                return new ProblemException(problems.sorted());
              });
    }
  }

  /** The one beside the parts when it fits, else one that is made and held in memory. */
  record InMemory() implements IndexSource {
    @Override
    public SnapshotIndex open(
        SnapshotFiles files, List<SnapshotPart> parts, IndexMaker maker, Problems problems)
        throws IOException {
      Optional<SnapshotIndex> stored = stored(files, IndexFile.fingerprint(parts));
      if (stored.isPresent()) {
        return stored.get();
      }
      ByteArrayOutputStream entries = new ByteArrayOutputStream();
      ByteArrayOutputStream ids = new ByteArrayOutputStream();
      maker.make(parts, new IndexWriter(entries, ids));
      return new SnapshotIndex(
          ByteBuffer.wrap(entries.toByteArray()), ByteBuffer.wrap(ids.toByteArray()));
    }
  }

  /**
   * The one beside the parts or the one in a file when it fits, else one that is made and kept in
   * the file.
   *
   * @param work where it is made, on the same file system; one of records with problems stays there
   */
  record Kept(Path file, Path work) implements IndexSource {
    @Override
    public SnapshotIndex open(
        SnapshotFiles files, List<SnapshotPart> parts, IndexMaker maker, Problems problems)
        throws IOException {
      Digest fingerprint = IndexFile.fingerprint(parts);
      Optional<SnapshotIndex> stored = stored(files, fingerprint);
      if (stored.isEmpty() && Files.isRegularFile(file)) {
        stored = IndexFile.read(DirectoryFiles.map(file), fingerprint);
      }
      if (stored.isPresent()) {
        return stored.get();
      }
      Path made = work.resolve(IndexFile.NAME);
      try (IndexFile index = IndexFile.create(made)) {
        maker.make(parts, index.writer());
        index.finish(fingerprint);
      }
      Path place = problems.sorted().isEmpty() ? move(made) : made;
      return IndexFile.read(DirectoryFiles.map(place), fingerprint).orElseThrow();
    }

    private Path move(Path made) throws IOException {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
