package dev.shopstrata.publish.edge;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A web server that serves what the link {@code current} in a directory leads to. It keeps nothing,
 * so nothing has to be purged.
 */
public final class DirectoryEdge implements Edge {
  private final Path root;
  private final Object pointing = new Object();

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
    synchronized (pointing) {
      try {
        Path making = Files.createDirectories(root.resolve(".making"));
        try (FileChannel channel =
                FileChannel.open(
                    making.resolve("pointing"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.lock()) {
          if (lock.isValid() && seq >= pointed(making)) {
            // First, so that a crash in between makes the same record lead there again.
            note(seq, making);
            lead(folder, making);
          }
        }
      } catch (IOException e) {
        throw new EdgeException(root + "/current can't be made to lead to " + folder + ": " + e, e);
      }
    }
  }

  private static void note(long seq, Path making) throws IOException {
    Path made = making.resolve(UUID.randomUUID().toString());
    Files.writeString(made, Long.toString(seq));
    Files.move(
        made,
        making.resolve("pointed"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** The number of the record that the link follows. */
  private static long pointed(Path making) throws IOException {
    try {
      return Long.parseLong(Files.readString(making.resolve("pointed")));
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  private void lead(String folder, Path making) throws IOException {
    Path made = making.resolve(UUID.randomUUID().toString());
    Files.createSymbolicLink(made, Path.of("releases").resolve(folder));
    Files.move(
        made,
        root.resolve("current"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public PurgeLimits limits() {
    return PurgeLimits.NOTHING_KEPT;
  }

  @Override
  public void purge(Purge purge) {}
}
