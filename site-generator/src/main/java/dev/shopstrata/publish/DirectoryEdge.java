package dev.shopstrata.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/**
 * A web server that serves what the link {@code current} in a directory leads to. It keeps nothing,
 * so nothing has to be purged.
 */
public final class DirectoryEdge implements Edge {
  private final Path root;

  public DirectoryEdge(Path root) {
    this.root = root;
  }

  @Override
  public boolean followsPointer() {
    return true;
  }

  @Override
  public void point(String folder) {
    Path link = root.resolve("current");
    Path made = root.resolve(".making").resolve(UUID.randomUUID().toString());
    try {
      Files.createDirectories(made.getParent());
      Files.createSymbolicLink(made, Path.of("releases").resolve(folder));
      Files.move(
          made, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void purge(List<String> urls) {}

  @Override
  public void purgeAll() {}

  @Override
  public int mostUrls() {
    return Integer.MAX_VALUE;
  }
}
