package dev.shopstrata.catalog.index;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a list of ints to a file that {@link MappedInts} reads. */
public final class IntFileWriter implements AutoCloseable {
  private final Path file;
  private final DataOutputStream out;
  private int size;

  public IntFileWriter(Path file) {
    this.file = file;
    try {
      // A new file: stores that still have the old one mapped keep reading the old one.
      Files.deleteIfExists(file);
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void add(int value) {
    try {
      out.writeInt(value);
      size++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int size() {
    return size;
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the file and maps it. */
  public MappedInts finish() {
    close();
    return MappedInts.open(file);
  }
}
