package dev.shopstrata.cache;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps folders of one kind between builds: either one of a project's own, or, shared between
 * projects and processes, one for each thing that such a folder was made from.
 */
public final class Shelf {
  private static final String MAKING = ".making";

  /** No build works on one folder for so long: what is older was left by one that was killed. */
  private static final Duration LEFT_BEHIND = Duration.ofDays(2);

  private final Path root;
  private final Path making;
  private final boolean shared;
  private final String version;

  private Shelf(Path root, Path making, boolean shared, String version) {
    this.root = root;
    this.making = making;
    this.shared = shared;
    this.version = version;
  }

  /**
   * One folder, which belongs to one project.
   *
   * @param making an existing folder for what is not finished, emptied by the caller
   * @param version of the program, as folders made by another one don't count
   */
  public static Shelf own(Path place, Path making, String version) {
    return new Shelf(place, making, false, version);
  }

  /** Many folders below one that any number of builds may use at once. */
  public static Shelf shared(Path root, String version) {
    return new Shelf(root, root.resolve(MAKING), true, version);
  }

  /** What names a folder that this version of the program makes from these inputs. */
  public Digest key(Digest madeFrom) {
    return Digest.of(version + "\n" + madeFrom + "\n");
  }

  /** The place of the folder with this key. */
  public KeptFolder folder(Digest key) {
    return new KeptFolder(shared ? root.resolve(key.hex()) : root, making);
  }

  /**
   * Takes away what lies at the folder's place and fills it anew.
   *
   * @throws ProblemException when a shared folder can't be made
   */
  public <T> T renew(KeptFolder folder, KeptFolder.Filler<T> filler) throws IOException {
    if (shared) {
      prepare();
    }
    folder.discard();
    return folder.make(filler);
  }

  /** Takes away a folder that turned out to be damaged. */
  public void discard(Path place) throws IOException {
    new KeptFolder(place, making).discard();
  }

  private void prepare() {
    try {
      Files.createDirectories(making);
      for (Path left : leftBehind()) {
        FolderTree.delete(left);
      }
      Files.delete(Files.createTempFile(making, "probe", ""));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of(
                  ProblemCode.CACHE_UNWRITABLE,
                  "the cache directory can't be written: " + e,
                  "make it writable, or build without storefront.cacheDir")
              .at(Location.of(root.toString().replace('\\', '/'))));
    }
  }

  private List<Path> leftBehind() throws IOException {
    FileTime limit = FileTime.from(Instant.now().minus(LEFT_BEHIND));
    try (Stream<Path> folders = Files.list(making)) {
      return folders.filter(folder -> isOlder(folder, limit)).toList();
    }
  }

  private static boolean isOlder(Path folder, FileTime limit) {
    try {
      return Files.getLastModifiedTime(folder).compareTo(limit) < 0;
    } catch (IOException e) {
      return false; // its build has just finished it
    }
  }
}
