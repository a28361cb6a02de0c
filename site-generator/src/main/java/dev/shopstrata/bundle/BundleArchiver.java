package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Packs a store's bundle into a zip. */
public final class BundleArchiver {
  /** What comes first in the zip, in this order. */
  private static final List<String> PARTS =
      List.of(StoreFolder.HEAD, StoreFolder.MANIFEST, StoreFolder.REDIRECTS, StoreFolder.HEADERS);

  /**
   * Packs {@code bundle.json}, {@code manifest.ndjson}, {@code redirects.txt}, {@code headers.json}
   * and {@code site/**}, in this order, after comparing every file with the manifest. Beside the
   * zip a file {@code <zip>.made-from} remembers what it was made from; while that is the same,
   * nothing is written.
   *
   * @param timestamp the time of all entries, in UTC, to two seconds
   * @return whether the zip was written
   * @throws dev.shopstrata.problem.ProblemException when the bundle is missing, unfinished or
   *     damaged, or the zip can't be written
   */
  public boolean archive(Path storeDirectory, Path zip, Instant timestamp) {
    BundleHead head = BundleReader.readHead(storeDirectory);
    String madeFrom =
        "bundle.json %s\n".formatted(Digest.of(head.json())) + ZipTarget.stamp(timestamp);
    return new ZipTarget(zip).write(madeFrom, out -> pack(storeDirectory, out, timestamp));
  }

  /** Takes away what {@link #archive} made, so that nobody takes it for what was built last. */
  public void delete(Path zip) {
    new ZipTarget(zip).delete();
  }

  private static void pack(Path directory, OutputStream out, Instant timestamp) throws IOException {
    try (StableZip zip = new StableZip(out, timestamp);
        Stream<SiteFile> files = new ManifestReader().read(directory)) {
      for (String part : PARTS) {
        Path file = directory.resolve(part);
        if (Disk.isFile(file)) {
          zip.deflate(part, () -> open(file));
        }
      }
      for (Iterator<SiteFile> all = files.iterator(); all.hasNext(); ) {
        add(zip, directory, all.next());
      }
    }
  }

  private static void add(StableZip zip, Path directory, SiteFile file) throws IOException {
    String name = "site/" + file.path();
    Path onDisk = directory.resolve("site").resolve(file.path().value());
    if (!Disk.isFile(onDisk) || Files.size(onDisk) != file.size()) {
      throw changed(onDisk);
    }
    MessageDigest sha = Digest.sha256();
    StableZip.Source source =
        () -> {
          sha.reset();
          return new DigestInputStream(open(onDisk), sha);
        };
    if (Compression.isPacked(file.contentType())) {
      zip.store(name, file.size(), source);
    } else {
      zip.deflate(name, source);
    }
    if (!Digest.of(sha).equals(file.sha256())) {
      throw changed(onDisk);
    }
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuntimeException changed(Path file) {
    return BundleProblems.damaged(file, "this file is not the one that the manifest lists");
  }
}
