package dev.shopstrata.build;

import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FolderTree;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What made the last bundle's pages, and what makes the next one's, side by side. */
final class StoreState implements AutoCloseable {
  private final Path current;
  private final Path next;
  private final String engine;
  private final BuildState last;
  private final BuildStateWriter writer;

  private StoreState(Path directory, Path work, String engine, Optional<Digest> bundle, int units)
      throws IOException {
    this.current = directory.resolve(".state");
    this.next = work.resolve("state");
    this.engine = engine;
    this.last = BuildState.open(current, engine, bundle);
    this.writer = new BuildStateWriter(next, work, units);
  }

  /**
   * Opens the state in a store's folder.
   *
   * @param work a folder that goes away with the build
   * @param engine the version of everything that turns reads into pages
   * @param bundle the id of the last good bundle
   */
  static StoreState open(
      Path directory, Path work, String engine, Optional<Digest> bundle, int units)
      throws IOException {
    return new StoreState(directory, work, engine, bundle, units);
  }

  Optional<PageState> last(SitePath page) {
    return last.find(page);
  }

  void append(int unit, List<PageState> pages) throws IOException {
    writer.append(unit, pages);
  }

  /** Writes the new state; to be called before its bundle is, as a full disk may end it. */
  void prepare() throws IOException {
    writer.finish();
  }

  /** From now on the new state holds. A crash before the end costs a full build, nothing else. */
  void commit(Digest bundle) throws IOException {
    writer.seal(engine, bundle);
    if (!new StateFiles(next).equal(new StateFiles(current))) {
      FolderTree.delete(current);
      Files.move(next, current);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
