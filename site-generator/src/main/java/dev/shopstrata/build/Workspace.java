package dev.shopstrata.build;

import dev.shopstrata.bundle.BrotliCode;
import dev.shopstrata.cache.Shelf;
import dev.shopstrata.catalog.snapshot.NativeCode;
import dev.shopstrata.image.ImageMaker;
import dev.shopstrata.image.WebpCode;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.FolderLock;
import dev.shopstrata.tree.FolderTree;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A build's hold on its output directory: no other build writes there meanwhile, and what is needed
 * only while it runs lies in one folder that goes away with it.
 */
final class Workspace implements AutoCloseable {
  private final BuildRequest request;
  private final FolderLock lock;
  private final Path work;
  private final String version;

  private Workspace(BuildRequest request, FolderLock lock, String version) {
    this.request = request;
    this.lock = lock;
    this.work = request.output().resolve(".work");
    this.version = version;
  }

  /**
   * Takes the output directory and clears away what a build that was killed left in it.
   *
   * @throws ProblemException when another build has it
   */
  static Workspace open(BuildRequest request) throws IOException {
    FolderLock lock = FolderLock.take(request.output()).orElseThrow(() -> locked(request));
    try {
      Workspace workspace = new Workspace(request, lock, EngineVersion.current());
      FolderTree.delete(workspace.work);
      NativeCode.unpackInto(workspace.folder("native"));
      WebpCode.unpackInto(workspace.folder("native"));
      BrotliCode.unpackInto(workspace.folder("native"));
      return workspace;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static ProblemException locked(BuildRequest request) {
    return new ProblemException(
        Problem.of(
                ProblemCode.OUTPUT_LOCKED,
                "another build is writing to this directory",
                "wait until the other build has ended, then build again")
            .at(Location.of(request.display(request.output()))));
  }

  /** The version of everything that turns what is read into what is written. */
  String version() {
    return version;
  }

  /** The environment that stores are built for. */
  Optional<String> environment() {
    return request.stores().environment();
  }

  /** The stores whose bundles are not what their sources say. */
  StaleStores stale() {
    return new StaleStores(request.output());
  }

  /** A place for this build only, where there is nothing yet. */
  Path place(String name) {
    return work.resolve(name);
  }

  /** A folder for this build only. */
  Path folder(String name) throws IOException {
    return Files.createDirectories(place(name));
  }

  /** What is made of a catalog's export. */
  Shelf snapshots(String catalog) throws IOException {
    return shelf("snapshots", catalog, "snapshot");
  }

  /** Where files lie that a catalog fetches. */
  Path downloads(String catalog) {
    Optional<Path> cache = request.folders().cache();
    return cache.map(shared -> shared.resolve("http")).orElse(kept(catalog).resolve("http"));
  }

  /** What is made of a catalog's snapshot. */
  Shelf indexes(String catalog) throws IOException {
    return shelf("indexes", catalog, "index");
  }

  /** What is made of pictures; only they and the program that makes them count. */
  Shelf images() {
    Path output = request.output().resolve(".images");
    Path kept = request.folders().cache().map(cache -> cache.resolve("images")).orElse(output);
    return Shelf.shared(kept, ImageMaker.version());
  }

  private Shelf shelf(String shared, String catalog, String own) throws IOException {
    Optional<Path> cache = request.folders().cache();
    return cache.isPresent()
        ? Shelf.shared(cache.get().resolve(shared), version)
        : Shelf.own(kept(catalog).resolve(own), folder("making"), version);
  }

  /** Where a project keeps what it made of one of its catalogs. */
  Path kept(String catalog) {
    return request.output().resolve(".catalogs").resolve(catalog);
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      FolderTree.delete(work);
    } catch (FileSystemException e) {
      // Some systems keep files that are mapped; the next build clears them away.
    }
  }
}
