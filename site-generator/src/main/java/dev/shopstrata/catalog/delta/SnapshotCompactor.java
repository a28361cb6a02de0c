package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.FolderTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.CopyOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts one snapshot without deltas in the place of a snapshot and its deltas. The new one is
 * written beside the old one, read once, and then takes its place; files in the directory that
 * belong to no snapshot go with it. Where this was killed between the two moves the next run puts
 * the old one back.
 */
public final class SnapshotCompactor {
  private final Problems problems;

  public SnapshotCompactor(Problems problems) {
    this.problems = problems;
  }

  /**
   * Compacts the snapshot in a directory and tells how many deltas it had; does nothing when it has
   * none.
   *
   * @throws ProblemException when the snapshot or a delta of it can't be used
   */
  public int compact(Path directory) {
    try {
      Path place = directory.toAbsolutePath().normalize();
      Path made = place.resolveSibling("." + place.getFileName() + ".compacted");
      Path old = place.resolveSibling("." + place.getFileName() + ".before");
      restore(place, old);
      int deltas = write(directory, made);
      if (deltas > 0) {
        new SnapshotReader(problems).openWhole(made).close();
        Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
        FolderTree.delete(old);
      }
      return deltas;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot compact " + directory, e);
    }
  }

  private static void restore(Path place, Path old) throws IOException {
    if (!Files.exists(place) && Files.exists(old)) {
      Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
    }
    FolderTree.delete(old);
  }

  private int write(Path directory, Path made) throws IOException {
    try (Snapshot snapshot = new SnapshotReader(problems).open(directory)) {
      if (snapshot.deltas() > 0) {
        FolderTree.delete(made);
        new SnapshotCopier().copy(snapshot, made);
        copyOthers(directory, made, names(snapshot));
      }
      return snapshot.deltas();
    }
  }

  /** The names of the files and folders in its directory that belong to it. */
  private static Set<String> names(Snapshot snapshot) {
    Set<String> names = new TreeSet<>();
    for (String file : snapshot.files().keySet()) {
      int slash = file.indexOf('/');
      names.add(slash < 0 ? file : file.substring(0, slash));
    }
    return names;
  }

  private static void copyOthers(Path from, Path to, Set<String> own) throws IOException {
    try (Stream<Path> list = Files.list(from)) {
      for (Path other : list.sorted().toList()) {
        String name = other.getFileName().toString();
        if (!own.contains(name) && !Files.exists(to.resolve(name))) {
          Files.walkFileTree(other, new Copying(from, to));
        }
      }
    }
  }

  /** Copies a file, or a folder with everything in it. */
  private static final class Copying extends SimpleFileVisitor<Path> {
    private static final CopyOption[] AS_IT_IS = {
      StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS
    };
    private final Path from;
    private final Path to;

    Copying(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      Files.createDirectories(to.resolve(from.relativize(folder)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.copy(file, to.resolve(from.relativize(file)), AS_IT_IS);
      return FileVisitResult.CONTINUE;
    }
  }
}
