package dev.shopstrata.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a part of a file, one after the other, without their line feeds. */
final class LineCursor implements Iterator<byte[]> {
  private final FileChannel channel;
  private final long end;
  private long position;
  private byte[] buffer;
  private int from;
  private int to;

  /** Lines from byte {@code start} to byte {@code end}, where a line feed comes just before. */
  LineCursor(FileChannel channel, long start, long end, int bufferSize) {
    this.channel = channel;
    this.position = start;
    this.end = end;
    this.buffer = new byte[(int) Math.min(bufferSize, Math.max(end - start, 1))];
  }

  /** Where in the file the next line begins. */
  long offset() {
    return position - (to - from);
  }

  @Override
  public boolean hasNext() {
    return offset() < end;
  }

  @Override
  public byte[] next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int scanned = from;
    while (true) {
      for (int i = scanned; i < to; i++) {
        if (buffer[i] == '\n') {
          byte[] line = Arrays.copyOfRange(buffer, from, i);
          from = i + 1;
          return line;
        }
      }
      int held = to - from;
      if (!fill()) {
        byte[] line = Arrays.copyOfRange(buffer, from, to);
        from = to;
        return line;
      }
      scanned = held;
    }
  }

  /** Moves what is held to the front and reads more; false at the end. */
  private boolean fill() {
    if (position >= end) {
      return false;
    }
    int held = to - from;
    byte[] target = held > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
    System.arraycopy(buffer, from, target, 0, held);
    buffer = target;
    from = 0;
    to = held;
    int room = (int) Math.min(buffer.length - held, end - position);
    try {
      int read = channel.read(ByteBuffer.wrap(buffer, held, room), position);
      if (read < 0) {
        throw new IOException("the file ended before byte " + end);
      }
      position += read;
      to += read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }
}
