package dev.shopstrata.layer;

import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.FileContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/** Writes a merged tree to a directory, for people to read and compare. */
public final class MergedTreeWriter {
  private final Path work;

  /**
   * @param work a folder on the same file system, where files are written before they are moved
   */
  public MergedTreeWriter(Path work) {
    this.work = work;
  }

  /**
   * Makes the directory hold exactly the tree's files: those that differ are written, those that
   * are stale deleted, the others left alone.
   *
   * @throws UncheckedIOException when the directory can't be written or a layer's file not read
   */
  public void write(MergedTree tree, Path directory) {
    Map<Path, Content> wanted = new TreeMap<>();
    tree.files()
        .forEach((path, file) -> wanted.put(directory.resolve(path.value()), file.content()));
    try {
      Files.createDirectories(directory);
      Files.walkFileTree(directory, new Cleaning(directory, wanted));
      for (Map.Entry<Path, Content> file : wanted.entrySet()) {
        if (!holds(file.getKey(), file.getValue())) {
          replace(file.getKey(), file.getValue().bytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the merged tree to " + directory, e);
    }
  }

  private static boolean holds(Path file, Content content) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == content.size()
        && new FileContent(file, content.size()).digest().equals(content.digest());
  }

  private void replace(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Path whole = Files.write(work.resolve("merged-file"), bytes);
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes what is not wanted, links included, and folders that become empty. */
  private static final class Cleaning extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<Path, Content> wanted;

    Cleaning(Path root, Map<Path, Content> wanted) {
      this.root = root;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!wanted.containsKey(file) || !attributes.isRegularFile()) {
        Files.delete(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      boolean empty;
      try (var children = Files.list(directory)) {
        empty = children.findAny().isEmpty();
      }
      if (empty && !directory.equals(root)) {
        Files.delete(directory);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
