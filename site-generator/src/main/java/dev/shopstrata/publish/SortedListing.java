package dev.shopstrata.publish;

import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Key;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * What a bucket holds below a prefix, asked in the order of its keys. It lies in a file meanwhile,
 * so that a million objects take no memory.
 */
final class SortedListing implements AutoCloseable {
  private final Path file;
  private final BufferedReader lines;
  private byte[] key;
  private long size;

  private SortedListing(Path file) throws IOException {
    this.file = file;
    this.lines = Files.newBufferedReader(file);
    step();
  }

  /** Lists now; what is written later is not seen. */
  static SortedListing of(Bucket bucket, String prefix, Path work) {
    try {
      Path file = Files.createTempFile(work, "listing", ".txt");
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        bucket.list(prefix, "", object -> write(out, object.size() + " " + object.key() + "\n"));
      }
      return new SortedListing(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of nothing. */
  static SortedListing none(Path work) {
    try {
      return new SortedListing(Files.createTempFile(work, "listing", ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(BufferedWriter out, String line) {
    try {
      out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The size of an object; empty when it is not there. Each key comes after the last one. */
  OptionalLong size(Key wanted) {
    byte[] bytes = ManifestJoin.bytes(wanted.value());
    while (key != null && Arrays.compareUnsigned(key, bytes) < 0) {
      step();
    }
    return key != null && Arrays.equals(key, bytes) ? OptionalLong.of(size) : OptionalLong.empty();
  }

  private void step() {
    try {
      String line = lines.readLine();
      if (line == null) {
        key = null;
        return;
      }
      int space = line.indexOf(' ');
      size = Long.parseLong(line.substring(0, space));
      key = ManifestJoin.bytes(line.substring(space + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      lines.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
