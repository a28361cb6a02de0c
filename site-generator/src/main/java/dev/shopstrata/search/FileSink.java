package dev.shopstrata.search;

import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Takes files whose names are to change with their content. */
final class FileSink {
  private static final int DIGITS = 10;

  private final SearchPlaces places;
  private final Consumer<SearchFile> files;
  private final NavigableSet<SitePath> given = new TreeSet<>();

  FileSink(SearchPlaces places, Consumer<SearchFile> files) {
    this.places = places;
    this.files = files;
  }

  /** Gives the name that the head knows the file by. */
  String put(String folder, Object value) {
    byte[] json = SearchJson.of(value);
    String name = Digest.of(json).prefix(DIGITS);
    SitePath path = places.at(folder + "/" + name);
    if (given.add(path)) {
      files.accept(new SearchFile(path, json, true));
    }
    return name;
  }
}
