package dev.shopstrata.feed;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Values parted by tabs, a line per entry, the names of the columns first. A value with quotes is
 * quoted as in CSV; pictures are parted by commas.
 */
final class MetaTable implements FeedForm {
  @Override
  public String head() {
    return line(FeedEntry.NAMES);
  }

  @Override
  public String entry(FeedEntry entry) {
    return line(FeedEntry.NAMES.stream().map(name -> value(entry, name)).toList());
  }

  @Override
  public String tail() {
    return "";
  }

  /** The services besides Google know availabilities in words only: {@code in stock}. */
  private static String value(FeedEntry entry, String name) {
    String value =
        entry.values(name).stream()
            .map(text -> text.replace(",", name.equals("additional_image_link") ? "%2C" : ","))
            .collect(Collectors.joining(","));
    return name.equals("availability") ? value.replace('_', ' ') : value;
  }

  private static String line(List<String> values) {
    return values.stream().map(MetaTable::quoted).collect(Collectors.joining("\t", "", "\n"));
  }

  /** Entries have no tabs and no line ends. */
  private static String quoted(String value) {
    return value.indexOf('"') < 0 ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
