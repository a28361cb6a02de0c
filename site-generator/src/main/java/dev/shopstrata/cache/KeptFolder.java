package dev.shopstrata.cache;

import dev.shopstrata.tree.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A folder that is filled out of sight and then moved to its place: it is whole, or it is not
 * there. Who has its files open keeps reading them whatever happens to it.
 *
 * @param place where it lies once it is whole
 * @param making where it is filled, on the same file system
 */
public record KeptFolder(Path place, Path making) {
  /** Fills a new folder and tells what it made. */
  public interface Filler<T> {
    T fill(Path folder) throws IOException;
  }

  /** Takes away what lies there, at once. */
  public void discard() throws IOException {
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      Path old = Files.createDirectories(fresh());
      try {
        Files.move(place, old.resolve("old"), StandardCopyOption.ATOMIC_MOVE);
      } catch (NoSuchFileException e) {
        // Another build took it away.
      }
      FolderTree.delete(old);
    }
  }

  /** Fills the folder; when another build was first, what that one made stays. */
  public <T> T make(Filler<T> filler) throws IOException {
    Path own = fresh();
    try {
      Path filled = Files.createDirectories(own.resolve("new"));
      T made = filler.fill(filled);
      Files.createDirectories(place.toAbsolutePath().getParent());
      publish(filled);
      return made;
    } finally {
      FolderTree.delete(own);
    }
  }

  private void publish(Path filled) throws IOException {
    try {
      Files.move(filled, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  private Path fresh() {
    return making.resolve(UUID.randomUUID().toString());
  }
}
