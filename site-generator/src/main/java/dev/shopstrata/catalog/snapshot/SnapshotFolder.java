package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.problem.Location;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.LazyContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** One directory's share of a snapshot: its own files, or those of a delta. */
record SnapshotFolder(
    SnapshotFiles files,
    ProductParts products,
    Optional<SnapshotPart> categories,
    List<SnapshotPart> reviews,
    Optional<SnapshotPart> quarantine) {
  SnapshotFolder {
    reviews = List.copyOf(reviews);
  }

  /** The files that are there, by name, as they are stored. */
  NavigableMap<String, Content> contents(String head) {
    List<SnapshotPart> parts = new ArrayList<>(products.parts());
    categories.ifPresent(parts::add);
    parts.addAll(reviews);
    quarantine.ifPresent(parts::add);
    List<String> names = new ArrayList<>(List.of(head, IndexFile.NAME));
    parts.forEach(part -> names.add(part.file()));
    NavigableMap<String, Content> found = new TreeMap<>();
    List<String> there = files.names();
    names.stream()
        .filter(there::contains)
        .forEach(name -> found.put(name, new LazyContent(() -> stored(name))));
    return found;
  }

  private byte[] stored(String name) throws IOException {
    ByteBuffer buffer =
        files.bytes(name).orElseThrow(() -> new IOException(files.label(name) + " is gone"));
    byte[] bytes = new byte[buffer.limit()];
    buffer.get(0, bytes);
    return bytes;
  }

  /** The line of a category, the file when it doesn't have it, nowhere when there is no file. */
  Location categoryPlace(String id) {
    return categories
        .map(part -> LinePlaces.find(files, part, lines -> isCategory(lines.line(), id)))
        .orElse(Location.NOWHERE);
  }

  private static boolean isCategory(byte[] line, String id) {
    return Lines.read(Category.class, line).id().equals(id);
  }

  /** The refused records. */
  Iterator<QuarantinedRecord> refused() {
    try {
      Optional<ByteBuffer> bytes =
          quarantine.isEmpty() ? Optional.empty() : files.bytes(quarantine.get().file());
      return new QuarantineLines(bytes.orElse(ByteBuffer.allocate(0)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the refused records", e);
    }
  }
}
