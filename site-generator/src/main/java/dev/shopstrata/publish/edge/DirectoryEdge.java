package dev.shopstrata.publish.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
  public String name() {
    return "current -> releases/";
  }

  @Override
  public boolean followsPointer() {
    return true;
  }

  @Override
  public void point(String folder, long seq) {
    Path link = root.resolve("current");
    Path made = root.resolve(".making").resolve(UUID.randomUUID().toString());
    try {
      Files.createDirectories(made.getParent());
      Files.createSymbolicLink(made, Path.of("releases").resolve(folder));
      Files.move(made, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public PurgeLimits limits() {
    return PurgeLimits.NOTHING_KEPT;
  }

  @Override
  public void purge(Purge purge) {}
}
