package dev.shopstrata.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps what units made, which finish in any order, on disk until it is wanted in unit order. */
final class UnitSpill implements AutoCloseable {
  private final FileChannel channel;
  private final long[] offsets;
  private final int[] lengths;
  private long end;

  /**
   * @param file a new file in a folder that goes away with the build
   */
  UnitSpill(Path file, int units) throws IOException {
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    offsets = new long[units];
    lengths = new int[units];
  }

  synchronized void put(int unit, byte[] bytes) throws IOException {
    offsets[unit] = end;
    lengths[unit] = bytes.length;
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest, end + rest.position());
    }
    end += bytes.length;
  }

  int units() {
    return offsets.length;
  }

  /** What a unit put, or nothing. */
  byte[] get(int unit) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(lengths[unit]);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, offsets[unit] + bytes.position()) < 0) {
        throw new IOException("a file of the running build was cut off");
      }
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
