package dev.shopstrata.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Walks through lines of a ledger's file, which are held one at a time. */
public final class LedgerCursor implements Iterator<LedgerLine>, Closeable {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final long end;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream(256);
  private long offset;
  private long number;

  /** Lines from byte {@code start}, which begins line {@code first}, to before byte {@code end}. */
  LedgerCursor(Path file, long start, long end, long first) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    channel.position(start);
    this.in = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
    this.offset = start;
    this.end = end;
    this.number = first - 1;
  }

  /** No lines. */
  LedgerCursor() {
    this.in = InputStream.nullInputStream();
    this.end = 0;
  }

  /** The number of the line that was read last, from 1. */
  public long number() {
    return number;
  }

  /** Where the next line begins. */
  long offset() {
    return offset;
  }

  @Override
  public boolean hasNext() {
    return offset < end;
  }

  @Override
  public LedgerLine next() {
    try {
      return LedgerText.read(nextText());
    } catch (IOException e) {
      throw new UncheckedIOException("line " + number + ": " + e.getMessage(), e);
    }
  }

  /** The next line's bytes, without the line feed. */
  byte[] nextText() throws IOException {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    text.reset();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      text.write(next);
      next = in.read();
    }
    offset += text.size() + 1;
    number++;
    return text.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
