package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FileContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what an earlier build wrote for one store. */
public final class BundleReader {
  /**
   * The bundle in {@code target/storefront/<store>}, after its manifest and the other parts beside
   * {@code site/} were compared with the digests in its head.
   *
   * @throws dev.shopstrata.problem.ProblemException when there is none, or it is unfinished or
   *     damaged
   */
  public Bundle read(Path storeDirectory) {
    return readHead(storeDirectory).bundle(storeDirectory, 0);
  }

  static BundleHead readHead(Path directory) {
    Path file = directory.resolve(StoreFolder.HEAD);
    if (Disk.isFile(directory.resolve(".staging").resolve("journal"))) {
      throw BundleProblems.unfinished(directory);
    }
    if (!Disk.isFile(file)) {
      throw BundleProblems.missing(directory);
    }
    try {
      Optional<BundleHead> head = BundleHead.parse(Files.readAllBytes(file));
      if (head.isEmpty()) {
        throw BundleProblems.damaged(file, "its head can't be read, or is of another version");
      }
      verify(directory, head.get());
      return head.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void verify(Path directory, BundleHead head) {
    Path manifest = directory.resolve(StoreFolder.MANIFEST);
    ManifestDigests digests = new ManifestDigests();
    try (Stream<byte[]> lines = ManifestReader.lines(manifest)) {
      lines.forEach(digests::add);
    }
    if (!digests.finish().equals(head.digests())) {
      throw BundleProblems.damaged(
          manifest, "the manifest is not the one its head was written for");
    }
    for (Map.Entry<String, Digest> part : head.parts().entrySet()) {
      Path file = directory.resolve(part.getKey());
      if (!Disk.isFile(file) || !new FileContent(file, 0).digest().equals(part.getValue())) {
        throw BundleProblems.damaged(file, "this file is not the one its head was written for");
      }
    }
  }
}
