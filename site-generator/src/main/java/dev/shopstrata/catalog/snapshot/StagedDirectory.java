package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.tree.FolderTree;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A directory that is filled out of sight and then takes the place of another; files that are equal
 * in both stay untouched. Other directories inside it are not looked at.
 */
final class StagedDirectory implements Closeable {
  private final Path target;
  private final Path staging;

  private StagedDirectory(Path target, Path staging) {
    this.target = target;
    this.staging = staging;
  }

  static StagedDirectory beside(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path staging = absolute.resolveSibling("." + absolute.getFileName() + ".staging");
    Files.createDirectories(staging);
    StagedDirectory staged = new StagedDirectory(absolute, staging);
    deleteFiles(staging);
    return staged;
  }

  Path path() {
    return staging;
  }

  /**
   * Moves the files over and deletes those that are no longer there.
   *
   * @param last moved after all others, so that a half-done move is noticed
   * @param stands the beginning of the names of folders that stand on what was there before, and go
   */
  void publish(String last, String stands) throws IOException {
    Files.createDirectories(target);
    try (Stream<Path> folders = Files.list(target)) {
      for (Path old : folders.sorted(Comparator.reverseOrder()).toList()) {
        if (Files.isDirectory(old) && old.getFileName().toString().startsWith(stands)) {
          FolderTree.delete(old);
        }
      }
    }
    List<String> names = names(staging);
    for (String old : names(target)) {
      if (!names.contains(old)) {
        Files.delete(target.resolve(old));
      }
    }
    for (String name : names) {
      if (!name.equals(last)) {
        move(name);
      }
    }
    move(last);
  }

  /** Moves the whole directory over at once; the target must not be there yet. */
  void appear() throws IOException {
    Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private void move(String name) throws IOException {
    Path from = staging.resolve(name);
    Path to = target.resolve(name);
    if (!Files.isRegularFile(to) || Files.mismatch(from, to) >= 0) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static void deleteFiles(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return;
    }
    for (String name : names(directory)) {
      Files.delete(directory.resolve(name));
    }
  }

  @Override
  public void close() throws IOException {
    deleteFiles(staging);
    Files.deleteIfExists(staging);
  }
}
