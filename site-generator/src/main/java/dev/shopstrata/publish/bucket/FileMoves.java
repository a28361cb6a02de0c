package dev.shopstrata.publish.bucket;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Brings files to where they belong, while deletions take folders away that became empty. */
final class FileMoves {
  private static final int MOST_TRIES = 100;

  /** A move that may find no folder. */
  interface Move {
    void run() throws IOException;
  }

  private FileMoves() {}

  /** Does something in a file's folder, which is made anew as often as it goes away meanwhile. */
  static void into(Path file, Move move) throws IOException {
    for (int tries = 1; ; tries++) {
      if (!makeFolder(file.getParent()) && tries < MOST_TRIES) {
        continue;
      }
      try {
        move.run();
        return;
      } catch (NoSuchFileException e) {
        if (tries == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  /** Whether it is there now; one that is just taken away may look like a file in its place. */
  private static boolean makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      return true;
    } catch (FileAlreadyExistsException | NoSuchFileException e) {
      return false;
    }
  }

  /** Puts a file in the place of another one, or of none, at once. */
  static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
