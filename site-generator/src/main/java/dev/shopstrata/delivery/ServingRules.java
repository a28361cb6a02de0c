package dev.shopstrata.delivery;

import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.ManifestReader;
import dev.shopstrata.bundle.SharedHeaders;
import dev.shopstrata.bundle.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * How one bundle is to be served, as servers can be told.
 *
 * @param store its id
 * @param caches path → class; a path that ends in a slash stands for all below it. What is not
 *     among them has the class of pages
 * @param endings whether all files have a name with an ending
 * @param notFound the folders that have a page for what is not there, each ending in a slash
 * @param moved in the order in which they count
 */
record ServingRules(
    String store,
    SharedHeaders headers,
    NavigableMap<String, CacheClass> caches,
    boolean endings,
    NavigableSet<String> notFound,
    List<Moved> moved) {
  private static final String NOT_FOUND = "404.html";

  ServingRules {
    caches = Collections.unmodifiableNavigableMap(new TreeMap<>(caches));
    notFound = Collections.unmodifiableNavigableSet(new TreeSet<>(notFound));
    moved = List.copyOf(moved);
  }

  /** The rules of the bundle in a store's folder. */
  static ServingRules of(Path directory) throws IOException {
    CacheFolders folders = new CacheFolders();
    NavigableSet<String> notFound = new TreeSet<>();
    AtomicBoolean endings = new AtomicBoolean(true);
    try (Stream<SiteFile> files = new ManifestReader().read(directory)) {
      files.forEach(
          file -> {
            folders.add(file);
            String path = "/" + file.path().value();
            if (path.lastIndexOf('.') < path.lastIndexOf('/')) {
              endings.set(false);
            }
            if (path.endsWith("/" + NOT_FOUND)) {
              notFound.add(path.substring(0, path.length() - NOT_FOUND.length()));
            }
          });
    }
    return new ServingRules(
        directory.getFileName().toString(),
        SharedHeaders.read(directory),
        folders.rules(),
        endings.get(),
        notFound,
        Moved.inOrder(moved(directory.resolve("redirects.txt"))));
  }

  private static List<Moved> moved(Path file) throws IOException {
    List<Moved> moved = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        moved.add(Moved.of(line));
      }
    }
    return moved;
  }

  /** Headers of all files. */
  NavigableMap<String, String> all() {
    return headers.byType().getOrDefault(SharedHeaders.ALL, new TreeMap<>());
  }

  /** Headers that pages have beside those. */
  NavigableMap<String, String> pages() {
    return headers.byType().getOrDefault("text/html", new TreeMap<>());
  }

  /** The store's id as a word of programs. */
  String word() {
    return store.replace('-', '_');
  }
}
