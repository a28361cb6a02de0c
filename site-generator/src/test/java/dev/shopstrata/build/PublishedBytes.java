package dev.shopstrata.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Every byte that a build hands out: sites, manifests, provenance, and what the zips hold. What it
 * keeps for itself (states, catalogs, merged trees for reading) is left out.
 */
final class PublishedBytes {
  private final NavigableMap<String, String> texts = new TreeMap<>();

  private PublishedBytes() {}

  static PublishedBytes of(Path target) throws IOException {
    PublishedBytes bytes = new PublishedBytes();
    try (Stream<Path> files = Files.walk(target)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = target.relativize(file).toString().replace('\\', '/');
        if (Stream.of(name.split("/")).noneMatch(p -> p.startsWith(".") || p.equals("merged"))) {
          bytes.add(name, Files.readAllBytes(file));
        }
      }
    }
    return bytes;
  }

  private void add(String name, byte[] content) throws IOException {
    // One character a byte: whatever the encoding, nothing is lost.
    texts.put(name, name + "\n" + new String(content, StandardCharsets.ISO_8859_1));
    if (name.endsWith(".zip")) {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          add(name + "!/" + entry.getName(), zip.readAllBytes());
        }
      }
    }
  }

  NavigableSet<String> names() {
    return texts.navigableKeySet();
  }

  /** The files that have one of the texts in their bytes or their name, each with the text. */
  NavigableSet<String> with(List<String> markers) {
    NavigableSet<String> found = new TreeSet<>();
    texts.forEach(
        (name, text) ->
            markers.stream()
                .filter(text::contains)
                .forEach(marker -> found.add(marker + " in " + name)));
    return found;
  }
}
