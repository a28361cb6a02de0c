package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Encodes the text files of bundles that were not encoded before. Thread-safe. */
public final class BundleEncoder {
  private static final int HEX = 64;

  private final EncodedFiles own;
  private final Optional<EncodedFiles> shared;
  private final Path making;

  /**
   * @param shared where other projects' encodings are found and ours are left
   * @param making a folder for what is not finished, on the file system of {@code own}
   */
  public BundleEncoder(EncodedFiles own, Optional<EncodedFiles> shared, Path making) {
    this.own = own;
    this.shared = shared;
    this.making = making;
  }

  /** Sees that a file of a bundle is there in all encodings that this platform has. */
  public void encode(Path bundle, SiteFile file) {
    for (Encoding encoding : Encoding.values()) {
      Path place = own.place(file.sha256(), encoding);
      if (encoding.isAvailable() && !Files.exists(place)) {
        try {
          publish(encoded(bundle, file, encoding), place);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private byte[] encoded(Path bundle, SiteFile file, Encoding encoding) throws IOException {
    Optional<Path> known = shared.map(files -> files.place(file.sha256(), encoding));
    if (known.isPresent() && Files.isRegularFile(known.get())) {
      return Files.readAllBytes(known.get());
    }
    Path raw = bundle.resolve("site").resolve(file.path().value());
    byte[] bytes = Files.readAllBytes(raw);
    if (!Digest.of(bytes).equals(file.sha256())) {
      throw BundleProblems.damaged(raw, "this file is not the one that the manifest lists");
    }
    // Nobody waits for a page's last percent: there may be a million of them.
    byte[] made = encoding.encode(bytes, file.cache() != CacheClass.PAGE);
    byte[] kept = made.length < bytes.length ? made : new byte[0];
    if (known.isPresent()) {
      publish(kept, known.get());
    }
    return kept;
  }

  private void publish(byte[] bytes, Path place) throws IOException {
    Files.createDirectories(place.toAbsolutePath().getParent());
    boolean isOwn = place.startsWith(own.folder());
    Path folder = isOwn ? making : place.toAbsolutePath().getParent();
    Path unfinished = folder.resolve("." + UUID.randomUUID());
    Files.write(unfinished, bytes);
    Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes away the encodings of bytes that no bundle has any longer, and folders left empty. */
  public void sweep(Predicate<Digest> used) throws IOException {
    if (!Files.isDirectory(own.folder())) {
      return;
    }
    List<Path> folders;
    try (Stream<Path> all = Files.list(own.folder())) {
      folders = all.filter(Files::isDirectory).toList();
    }
    for (Path folder : folders) {
      sweep(folder, used);
    }
  }

  private static void sweep(Path folder, Predicate<Digest> used) throws IOException {
    boolean isEmpty = true;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        boolean isKnown = name.length() > HEX && name.charAt(HEX) == '.';
        if (isKnown && used.test(new Digest(name.substring(0, HEX)))) {
          isEmpty = false;
        } else {
          Files.delete(file);
        }
      }
    }
    if (isEmpty) {
      Files.delete(folder);
    }
  }
}
