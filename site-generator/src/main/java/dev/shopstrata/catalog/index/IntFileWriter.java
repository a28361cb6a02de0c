package dev.shopstrata.catalog.index;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes a list of ints to a file that {@link MappedInts} reads. A short list stays in memory: with
 * hundreds of small stores, making and mapping files would take longer than all else.
 */
public final class IntFileWriter implements AutoCloseable {
  private static final int IN_MEMORY = 4096;

  private final Path file;
  private final ByteBuffer head = ByteBuffer.allocate(IN_MEMORY);
  private Optional<DataOutputStream> out = Optional.empty();
  private int size;

  public IntFileWriter(Path file) {
    this.file = file;
  }

  public void add(int value) {
    if (out.isEmpty() && head.hasRemaining()) {
      head.putInt(value);
    } else {
      try {
        if (out.isEmpty()) {
          out = Optional.of(open());
        }
        out.get().writeInt(value);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    size++;
  }

  private DataOutputStream open() throws IOException {
    // A new file: stores that still have the old one mapped keep reading the old one.
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    DataOutputStream made =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    made.write(head.array(), 0, head.position());
    return made;
  }

  public int size() {
    return size;
  }

  @Override
  public void close() {
    try {
      if (out.isPresent()) {
        out.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the list; one that has a file is mapped. */
  public MappedInts finish() {
    close();
    if (out.isPresent()) {
      return MappedInts.open(file);
    }
    byte[] bytes = Arrays.copyOf(head.array(), head.position());
    return MappedInts.of(MappedFile.inMemory(ByteBuffer.wrap(bytes)));
  }
}
