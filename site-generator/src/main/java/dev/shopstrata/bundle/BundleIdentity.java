package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FileContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the id that a bundle's parts make together, wherever they lie. */
public final class BundleIdentity {
  private static final List<String> PARTS = List.of(StoreFolder.REDIRECTS, StoreFolder.HEADERS);

  /** The id of what lies in a folder: the manifest, and the redirects and headers if any. */
  public Digest of(Path folder) {
    ManifestDigests digests = new ManifestDigests();
    try (Stream<byte[]> lines = ManifestReader.lines(folder.resolve(StoreFolder.MANIFEST))) {
      lines.forEach(digests::add);
    }
    return id(digests.finish(), PARTS.stream().flatMap(part -> digest(folder, part).stream()));
  }

  /**
   * SHA-256 of the manifest's digests, then of the redirects' and the headers' where there are any,
   * one hexadecimal digest a line.
   */
  static Digest id(BundleHead head) {
    return id(
        head.digests(),
        PARTS.stream().flatMap(part -> Optional.ofNullable(head.parts().get(part)).stream()));
  }

  private static Digest id(List<Digest> manifest, Stream<Digest> parts) {
    StringBuilder lines = new StringBuilder();
    Stream.concat(manifest.stream(), parts).forEach(digest -> lines.append(digest).append('\n'));
    return Digest.of(lines.toString());
  }

  private static Optional<Digest> digest(Path folder, String part) {
    Path file = folder.resolve(part);
    try {
      return Disk.isFile(file)
          ? Optional.of(new FileContent(file, Files.size(file)).digest())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
