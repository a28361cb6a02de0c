package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Takes a store's bundle out of the zip that {@link BundleArchiver} made. Only what the manifest
 * lists comes out, under the names it has there, with the bytes it promises.
 */
public final class BundleUnarchiver {
  /** The head of a store of a billion files is smaller. */
  private static final long MOST_HEAD = 64L << 20;

  private static final List<String> PARTS =
      List.of(StoreFolder.MANIFEST, StoreFolder.REDIRECTS, StoreFolder.HEADERS);

  /** What {@code bundle.json} of a zip says, without anything else being read. */
  public Bundle head(Path zip) {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return head(file, zip).bundle(zip, 0);
    } catch (IOException e) {
      throw damaged(zip, e.getMessage());
    }
  }

  /**
   * The bundle, without provenance and ledger, which no zip has.
   *
   * @param folder where there is nothing yet
   * @throws dev.shopstrata.problem.ProblemException when the zip isn't one of a bundle, or anything
   *     in it is not what its head and manifest say
   */
  public Bundle unarchive(Path zip, Path folder) {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      BundleHead head = head(file, zip);
      Files.createDirectories(folder);
      StoreFolder store = new StoreFolder(head.store(), folder);
      for (String part : PARTS) {
        part(file, zip, head, store, part);
      }
      try (Stream<SiteFile> files = new ManifestReader().readFile(store.part(PARTS.get(0)))) {
        for (Iterator<SiteFile> all = files.iterator(); all.hasNext(); ) {
          SiteFile listed = all.next();
          Path to = store.siteFile(listed.path());
          Files.createDirectories(to.getParent());
          Digest found = copy(file, zip, "site/" + listed.path(), to, listed.size());
          if (!found.equals(listed.sha256())) {
            throw damaged(zip, listed.path() + " is not the file that the manifest lists");
          }
        }
      }
      return head.bundle(folder, 0);
    } catch (IOException e) {
      throw damaged(zip, e.getMessage());
    }
  }

  private static void part(ZipFile file, Path zip, BundleHead head, StoreFolder store, String part)
      throws IOException {
    ZipEntry entry = file.getEntry(part);
    boolean isManifest = part.equals(StoreFolder.MANIFEST);
    Optional<Digest> expected = Optional.ofNullable(head.parts().get(part));
    if (!isManifest && expected.isEmpty()) {
      return;
    }
    if (entry == null) {
      throw damaged(zip, "it has no " + part);
    }
    Digest found = copy(file, zip, part, store.part(part), entry.getSize());
    boolean isSound =
        isManifest ? isManifestOf(head, store.part(part)) : found.equals(expected.get());
    if (!isSound) {
      throw damaged(zip, part + " is not the one its head was written for");
    }
  }

  private static boolean isManifestOf(BundleHead head, Path manifest) {
    ManifestDigests digests = new ManifestDigests();
    try (Stream<byte[]> lines = ManifestReader.lines(manifest)) {
      lines.forEach(digests::add);
    }
    return digests.finish().equals(head.digests());
  }

  private static BundleHead head(ZipFile file, Path zip) throws IOException {
    ZipEntry entry = file.getEntry(StoreFolder.HEAD);
    if (entry == null || entry.getSize() > MOST_HEAD) {
      throw damaged(zip, "it is no zip of a bundle");
    }
    try (InputStream in = file.getInputStream(entry)) {
      return BundleHead.parse(in.readNBytes((int) MOST_HEAD))
          .orElseThrow(() -> damaged(zip, "its head can't be read, or is of another version"));
    }
  }

  /** Copies an entry, and no more than it may have. */
  private static Digest copy(ZipFile file, Path zip, String name, Path to, long size)
      throws IOException {
    ZipEntry entry = file.getEntry(name);
    if (entry == null || entry.getSize() != size) {
      throw damaged(zip, "it has no " + name + " of " + size + " bytes");
    }
    MessageDigest sha = Digest.sha256();
    byte[] buffer = new byte[1 << 16];
    long copied = 0;
    try (InputStream in = file.getInputStream(entry);
        OutputStream out = Files.newOutputStream(to)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        copied += n;
        if (copied > size) {
          throw damaged(zip, name + " is longer than it says");
        }
        sha.update(buffer, 0, n);
        out.write(buffer, 0, n);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Digest.of(sha);
  }

  private static RuntimeException damaged(Path zip, String why) {
    return BundleProblems.damaged(zip, "this zip can't be published: " + why);
  }
}
