package dev.shopstrata.bundle;

import dev.shopstrata.tree.SitePath;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.NavigableMap;
import java.util.Optional;

/** A bundle's files as a server looks them up: by path, with how each is to be served. */
public final class BundleFiles implements Closeable {
  private static final int SCAN_BUFFER = 1 << 16;

  private final Bundle bundle;
  private final FileChannel manifest;
  private final ManifestIndex index;
  private final MovedPaths moved;
  private final SharedHeaders headers;

  private BundleFiles(
      Bundle bundle,
      FileChannel manifest,
      ManifestIndex index,
      MovedPaths moved,
      SharedHeaders headers) {
    this.bundle = bundle;
    this.manifest = manifest;
    this.index = index;
    this.moved = moved;
    this.headers = headers;
  }

  /**
   * The bundle in {@code target/storefront/<store>}.
   *
   * @throws dev.shopstrata.problem.ProblemException when there is none, or it is unfinished or
   *     damaged
   */
  public static BundleFiles open(Path storeDirectory) throws IOException {
    Bundle bundle = new BundleReader().read(storeDirectory);
    FileChannel manifest =
        FileChannel.open(
            storeDirectory.resolve(StoreFolder.MANIFEST),
            StandardOpenOption.READ,
            LinkOption.NOFOLLOW_LINKS);
    try {
      ManifestIndex index = new ManifestIndex(manifest, manifest.size());
      LineCursor lines = new LineCursor(manifest, 0, manifest.size(), SCAN_BUFFER);
      while (lines.hasNext()) {
        long offset = lines.offset();
        index.add(new ManifestLine(lines.next()).key(), offset);
      }
      return new BundleFiles(
          bundle, manifest, index, moved(storeDirectory), SharedHeaders.read(storeDirectory));
    } catch (IOException | RuntimeException e) {
      manifest.close();
      throw e;
    }
  }

  private static MovedPaths moved(Path storeDirectory) throws IOException {
    Path file = storeDirectory.resolve(StoreFolder.REDIRECTS);
    return Disk.isFile(file)
        ? MovedPaths.of(Files.readString(file, StandardCharsets.UTF_8))
        : MovedPaths.of("");
  }

  public Bundle bundle() {
    return bundle;
  }

  /** The line of a file in the manifest. */
  public Optional<SiteFile> find(SitePath path) {
    return index
        .find(path.value().getBytes(StandardCharsets.UTF_8))
        .map(found -> found.text().file());
  }

  /** All headers that a file is served with. */
  public NavigableMap<String, String> headers(SiteFile file) {
    return headers.of(file);
  }

  /** The bytes of a file of this bundle. */
  public byte[] read(SitePath path) {
    try {
      return Files.readAllBytes(onDisk(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a file lies, or would lie. */
  public Path onDisk(SitePath path) {
    return new StoreFolder(bundle.store(), bundle.directory()).siteFile(path);
  }

  /** What became of a path that has no file. */
  public Optional<MovedPath> moved(String path) {
    return moved.find(path);
  }

  @Override
  public void close() throws IOException {
    manifest.close();
  }
}
