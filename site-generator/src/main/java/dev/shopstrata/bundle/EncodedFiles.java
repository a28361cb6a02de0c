package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The text files of all bundles of an output directory in their encodings, by the digest of their
 * raw bytes: what is found always fits, and stores that publish the same bytes share it.
 */
public record EncodedFiles(Path folder) {
  private static final int SMALLEST = 1024;

  /** Those of an output directory, {@code target/storefront}. */
  public static EncodedFiles in(Path output) {
    return new EncodedFiles(output.resolve(".encoded"));
  }

  /** Whether a file is worth encoding: it is not packed yet, and larger than a packet. */
  public static boolean isWorthwhile(SiteFile file) {
    return !file.isPacked() && file.size() >= SMALLEST;
  }

  /** A file in an encoding; empty when it was not encoded, or is no smaller for it. */
  public Optional<byte[]> read(SiteFile file, Encoding encoding) {
    return read(file.sha256(), encoding);
  }

  /** As {@link #read(SiteFile, Encoding)}, by the digest of the raw bytes. */
  public Optional<byte[]> read(Digest raw, Encoding encoding) {
    try {
      byte[] bytes = Files.readAllBytes(place(raw, encoding));
      return bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The length of a file in an encoding; empty as {@link #read(SiteFile, Encoding)} is. */
  public OptionalLong size(SiteFile file, Encoding encoding) {
    try {
      long size = Files.size(place(file.sha256(), encoding));
      return size == 0 ? OptionalLong.empty() : OptionalLong.of(size);
    } catch (NoSuchFileException e) {
      return OptionalLong.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path place(Digest raw, Encoding encoding) {
    return folder.resolve(raw.prefix(2)).resolve(raw.hex() + "." + encoding.ending());
  }
}
