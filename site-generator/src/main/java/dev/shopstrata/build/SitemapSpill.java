package dev.shopstrata.build;

import dev.shopstrata.seo.SitemapFragment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;

/** Keeps the sitemap entries of units, which finish in any order, on disk until all are there. */
final class SitemapSpill implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;
  private final long[] offsets;
  private final int[] lengths;
  private final int[] urls;

  SitemapSpill(Path file, int units) throws IOException {
    this.file = file;
    Files.createDirectories(file.getParent());
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    offsets = new long[units];
    lengths = new int[units];
    urls = new int[units];
  }

  synchronized void put(int unit, SitemapFragment fragment) throws IOException {
    offsets[unit] = channel.size();
    lengths[unit] = fragment.bytes().length;
    urls[unit] = fragment.urls();
    ByteBuffer bytes = ByteBuffer.wrap(fragment.bytes());
    while (bytes.hasRemaining()) {
      channel.write(bytes, offsets[unit] + bytes.position());
    }
  }

  /** The fragments in unit order, read one at a time. */
  Iterable<SitemapFragment> inOrder() {
    return () ->
        new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return next < offsets.length;
          }

          @Override
          public SitemapFragment next() {
            return read(next++);
          }
        };
  }

  private SitemapFragment read(int unit) {
    ByteBuffer bytes = ByteBuffer.allocate(lengths[unit]);
    try {
      while (bytes.hasRemaining() && channel.read(bytes, offsets[unit] + bytes.position()) >= 0) {}
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SitemapFragment(bytes.array(), urls[unit]);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }
}
