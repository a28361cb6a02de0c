package dev.shopstrata.build;

import dev.shopstrata.feed.LocaleFeeds;
import dev.shopstrata.store.StoreLocale;
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
  private final StoreLocale locale;
  private final int number;
  private final SitePath path;
  private final Path whole;
  private final UnitSpill parts;

  /**
   * @param number which of its language's feeds it is
   * @param file a new file in a folder that goes away with the build
   */
  FeedSpill(StoreLocale locale, int number, SitePath path, Path file, int units)
      throws IOException {
    this.locale = locale;
    this.number = number;
    this.path = path;
    this.whole = file.resolveSibling(file.getFileName() + "-whole");
    this.parts = new UnitSpill(file, units);
  }

  StoreLocale locale() {
    return locale;
  }

  SitePath path() {
    return path;
  }

  boolean isOf(StoreLocale other) {
    return locale.equals(other);
  }

  void put(int unit, List<PageState> products) throws IOException {
    String text =
        products.stream().map(state -> state.parts().get(number)).collect(Collectors.joining());
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
