package dev.shopstrata.tree;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An entry of a jar, read in place. */
public final class JarEntryContent implements Content {
  private final Path jar;
  private final String entry;
  private final long size;
  private volatile Digest digest;

  public JarEntryContent(Path jar, String entry, long size) {
    this.jar = jar;
    this.entry = entry;
    this.size = size;
  }

  @Override
  public InputStream open() throws IOException {
    ZipFile zip = new ZipFile(jar.toFile());
    ZipEntry found = zip.getEntry(entry);
    if (found == null) {
      zip.close();
      throw new IOException(this + " is gone");
    }
    return new Entry(zip, zip.getInputStream(found));
  }

  @Override
  public byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public Digest digest() {
    Digest known = digest;
    if (known == null) {
      known = StreamDigest.of(this);
      digest = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return jar + "!/" + entry;
  }

  /** Closes the jar with the entry, and ends where an entry is longer than it says. */
  private final class Entry extends FilterInputStream {
    private final ZipFile zip;
    private long read;

    Entry(ZipFile zip, InputStream in) {
      super(in);
      this.zip = zip;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int bytes) throws IOException {
      read += bytes;
      if (read > size) {
        throw new IOException(JarEntryContent.this + " is longer than its jar says");
      }
    }

    @Override
    public void close() throws IOException {
      try (zip) {
        super.close();
      }
    }
  }
}
