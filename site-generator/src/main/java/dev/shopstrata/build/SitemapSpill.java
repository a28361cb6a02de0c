package dev.shopstrata.build;

import dev.shopstrata.seo.SitemapFragment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Keeps the sitemap entries of units until all are there. */
final class SitemapSpill implements AutoCloseable {
  private final UnitSpill bytes;
  private final int[] urls;

  SitemapSpill(Path file, int units) throws IOException {
    bytes = new UnitSpill(file, units);
    urls = new int[units];
  }

  void put(int unit, SitemapFragment fragment) throws IOException {
    urls[unit] = fragment.urls();
    bytes.put(unit, fragment.bytes());
  }

  /** The fragments in unit order, read one at a time. */
  Iterable<SitemapFragment> inOrder() {
    return () -> IntStream.range(0, urls.length).mapToObj(this::read).iterator();
  }

  private SitemapFragment read(int unit) {
    try {
      return new SitemapFragment(bytes.get(unit), urls[unit]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
