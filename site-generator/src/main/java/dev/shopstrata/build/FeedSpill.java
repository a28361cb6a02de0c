package dev.shopstrata.build;

import dev.shopstrata.feed.LocaleFeeds;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.FileContent;
import dev.shopstrata.tree.SitePath;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps what units give to one feed until all are there. */
final class FeedSpill implements AutoCloseable {
  private final int number;
  private final SitePath path;
  private final Path whole;
  private final UnitSpill parts;

  /**
   * @param number which of its language's feeds it is
   * @param work a folder that goes away with the build
   */
  FeedSpill(SitePath path, int number, Path work, int units) throws IOException {
    this.path = path;
    this.number = number;
    this.whole = work.resolve("feed-" + number);
    this.parts = new UnitSpill(work.resolve("parts-" + number), units);
  }

  SitePath path() {
    return path;
  }

  void put(int unit, List<PageState> products) throws IOException {
    String text =
        products.stream()
            .map(PageState::parts)
            .filter(given -> !given.isEmpty())
            .map(given -> given.get(number))
            .collect(Collectors.joining());
    parts.put(unit, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The whole feed, in a file; one unit at a time is in memory. */
  Content joined(LocaleFeeds feeds) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole))) {
      out.write(feeds.heads().get(number).getBytes(StandardCharsets.UTF_8));
      for (int unit = 0; unit < parts.units(); unit++) {
        out.write(parts.get(unit));
      }
      out.write(feeds.tails().get(number).getBytes(StandardCharsets.UTF_8));
    }
    return new FileContent(whole, Files.size(whole));
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
