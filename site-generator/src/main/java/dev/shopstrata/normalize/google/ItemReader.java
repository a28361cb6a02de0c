package dev.shopstrata.normalize.google;

import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.ReadingListener;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.TableRecords;
import dev.shopstrata.normalize.export.TableRow;
import dev.shopstrata.normalize.export.XmlElement;
import dev.shopstrata.normalize.export.XmlRecords;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the items of one feed, whichever form it has. */
final class ItemReader {
  /** RSS and Atom. */
  private static final Set<String> ITEMS = Set.of("item", "entry");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0_-]+");
  private static final int START = 1024;

  private final ExportFile file;
  private final String locale;
  private final String priceList;

  /**
   * @param locale BCP 47 tag of the feed's texts
   * @param priceList what catalog.yaml calls its prices, or null
   */
  ItemReader(ExportFile file, String locale, String priceList) {
    this.file = file;
    this.locale = locale;
    this.priceList = priceList;
  }

  /** What is done with each item. */
  @FunctionalInterface
  interface Action {
    void accept(FeedItem item, SourcePosition at);
  }

  void read(ReadingListener listener, Action action) throws IOException {
    if (isXml()) {
      XmlRecords.forEach(
          file, ITEMS, listener, (element, at) -> action.accept(item(values(element)), at));
    } else {
      TableRecords.forEach(file, listener, (row, at) -> action.accept(item(values(row)), at));
    }
  }

  /** Feeds have any name, {@code feed.php} among them; XML begins with a bracket. */
  private boolean isXml() throws IOException {
    byte[] start;
    try (InputStream in = file.open()) {
      start = in.readNBytes(START);
    }
    for (byte b : start) {
      // Byte order marks are below zero here, and one byte of two in UTF-16 is zero.
      if (b > ' ') {
        return b == '<';
      }
    }
    return false;
  }

  private FeedItem item(NavigableMap<String, List<String>> values) {
    return new FeedItem(locale, priceList, values);
  }

  private static NavigableMap<String, List<String>> values(TableRow row) {
    NavigableMap<String, List<String>> values = new TreeMap<>();
    row.toMap().forEach((column, text) -> add(values, attribute(column), text));
    return values;
  }

  /** Of an attribute with and without Google's prefix, as Atom's own id, Google's comes first. */
  private static NavigableMap<String, List<String>> values(XmlElement item) {
    NavigableMap<String, List<String>> values = new TreeMap<>();
    item.children().stream()
        .sorted(Comparator.comparing(child -> rank(child.prefix())))
        .forEach(child -> add(values, "", child));
    return values;
  }

  private static int rank(String prefix) {
    return prefix.equals("g") ? 0 : prefix.isEmpty() ? 1 : 2;
  }

  private static void add(
      NavigableMap<String, List<String>> values, String before, XmlElement element) {
    String name = before + attribute(element.name());
    add(values, name, element.text());
    // Atom has its links in attributes, of which the one to the page has no other purpose.
    if (element.attribute("rel").orElse("alternate").equals("alternate")) {
      element.attribute("href").ifPresent(link -> add(values, name, link));
    }
    element.children().forEach(child -> add(values, name + "/", child));
  }

  private static void add(NavigableMap<String, List<String>> values, String name, String text) {
    String clean = PlainText.clean(text);
    if (!clean.isEmpty()) {
      values.computeIfAbsent(name, n -> new ArrayList<>()).add(clean);
    }
  }

  /** {@code g:image_link}, {@code Image Link} and {@code image-link} are one attribute. */
  static String attribute(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    String own = lower.startsWith("g:") ? lower.substring(2) : lower;
    return BLANKS.matcher(own).replaceAll("_");
  }
}
