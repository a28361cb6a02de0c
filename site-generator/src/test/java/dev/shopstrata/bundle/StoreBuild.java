package dev.shopstrata.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Builds small bundles for tests.
 *
 * @param runBytes when the writer spills to a file
 * @param unitFiles files per unit
 */
record StoreBuild(Path directory, Disk.Gate gate, int runBytes, int unitFiles) {
  static final StoreId STORE = StoreId.of("acme-de");
  static final Instant AS_OF = Instant.parse("2026-11-20T08:00:00Z");
  static final Map<String, String> SHOP =
      Map.of(
          "index.html", "home",
          "p/teapot/index.html", "a teapot",
          "p/cup/index.html", "a cup",
          "assets/main.css", "body{}",
          "public/robots.txt", "User-agent: *");

  static StoreBuild in(Path directory) {
    return new StoreBuild(directory, KillSwitch.never(), 200, 2);
  }

  StoreBuild gated(Disk.Gate other) {
    return new StoreBuild(directory, other, runBytes, unitFiles);
  }

  StoreFolder folder() {
    return new StoreFolder(STORE, directory);
  }

  BundleWriter open() {
    return BundleWriter.open(folder(), new Disk(gate), runBytes);
  }

  Bundle build(Map<String, String> files) {
    return build(files, "");
  }

  /** Keeps what the last bundle has, as a caller that knows its inputs did not change. */
  Bundle build(Map<String, String> files, String redirects) {
    return build(files, redirects, "");
  }

  /** As {@link #build(Map, String)}, with a ledger. */
  Bundle build(Map<String, String> files, String redirects, String ledger) {
    try (BundleWriter writer = open()) {
      Iterator<Map.Entry<String, String>> all = shuffled(files).iterator();
      while (all.hasNext()) {
        try (UnitOutput unit = writer.unit()) {
          for (int i = 0; i < unitFiles && all.hasNext(); i++) {
            put(writer, unit, all.next());
          }
        }
      }
      return writer.commit(
          AS_OF,
          files.size(),
          new BundleParts(
              new BytesContent(redirects), headers(redirects), new BytesContent(ledger)));
    }
  }

  /** Headers that come, go and change with the redirects. */
  private static SharedHeaders headers(String redirects) {
    NavigableMap<String, NavigableMap<String, String>> byType = new TreeMap<>();
    if (!redirects.isEmpty()) {
      byType.put(SharedHeaders.ALL, new TreeMap<>(Map.of("X-Redirects", redirects.strip())));
    }
    return new SharedHeaders(byType);
  }

  private static void put(BundleWriter writer, UnitOutput unit, Map.Entry<String, String> entry) {
    SitePath path = SitePath.of(entry.getKey());
    BytesContent content = new BytesContent(entry.getValue());
    Optional<SiteFile> last =
        writer.last(path).filter(file -> file.sha256().equals(content.digest()));
    if (last.isPresent()) {
      unit.keep(last.get(), provenance(entry.getKey()));
    } else if (content.size() % 2 == 0) {
      unit.put(path, content, page(entry.getKey()), provenance(entry.getKey()));
    } else {
      unit.put(path, content.bytes(), page(entry.getKey()), provenance(entry.getKey()));
    }
  }

  static Delivery page(String path) {
    return Delivery.of("text/html; charset=utf-8", CacheClass.PAGE, List.of("page:" + path));
  }

  private static String provenance(String path) {
    return path.startsWith("public") ? "" : "{\"template\":\"pages/product.peb\"}";
  }

  /** Units come in another order than paths. */
  private static List<Map.Entry<String, String>> shuffled(Map<String, String> files) {
    List<Map.Entry<String, String>> entries = new ArrayList<>(files.entrySet());
    entries.sort(Map.Entry.comparingByKey((a, b) -> Integer.compare(b.hashCode(), a.hashCode())));
    return entries;
  }

  /** Everything in the store's directory but the lock: relative path → text, "dir" or "link". */
  NavigableMap<String, String> disk() {
    NavigableMap<String, String> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        String relative = directory.relativize(path).toString();
        if (Files.isSymbolicLink(path)) {
          found.put(relative, "link");
        } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          found.put(relative, "dir");
        } else if (!relative.equals(".lock")) {
          found.put(relative, Files.readString(path, UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** The files in {@code site/} only. */
  NavigableMap<String, String> site() {
    NavigableMap<String, String> found = new TreeMap<>();
    disk()
        .forEach(
            (path, text) -> {
              if (path.startsWith("site/") && !text.equals("dir")) {
                found.put(path.substring(5), text);
              }
            });
    return found;
  }
}
