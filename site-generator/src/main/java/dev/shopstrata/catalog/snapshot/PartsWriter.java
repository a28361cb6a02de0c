package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.sort.IdOrder;
import dev.shopstrata.tree.Digest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Writes records as the parts of a snapshot or of a delta. */
final class PartsWriter {
  private final Path directory;

  PartsWriter(Path directory) {
    this.directory = directory;
  }

  /** The products' parts and the index of them. */
  List<SnapshotPart> products(Iterator<? extends Change<?>> products) throws IOException {
    try (IndexFile index = IndexFile.create(directory.resolve(IndexFile.NAME))) {
      List<SnapshotPart> parts = parts("products", products, index.writer());
      index.finish(IndexFile.fingerprint(parts));
      return parts;
    }
  }

  List<SnapshotPart> reviews(Iterator<? extends Change<?>> reviews) throws IOException {
    return parts("reviews", reviews, IndexWriter.nowhere());
  }

  private List<SnapshotPart> parts(
      String prefix, Iterator<? extends Change<?>> records, IndexWriter index) throws IOException {
    List<SnapshotPart> parts = new ArrayList<>();
    String previous = null;
    while (records.hasNext()) {
      String name = prefix + "-" + number(parts.size() + 1) + ".ndjson.zst";
      try (PartWriter part = new PartWriter(directory, name, parts.size(), index)) {
        boolean cut = false;
        while (!cut && records.hasNext()) {
          Change<?> record = records.next();
          String key = record.key();
          if (previous != null && IdOrder.COMPARATOR.compare(previous, key) >= 0) {
            throw new IllegalArgumentException(
                "\"" + key + "\" comes after \"" + previous + "\": sort the records by id");
          }
          previous = key;
          part.add(record, CatalogJson.line(record.line()));
          cut = PartCut.isAfter(key);
        }
        parts.add(part.finish());
      }
    }
    return parts;
  }

  static String number(int part) {
    String digits = Integer.toString(part);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /** A plain file of lines. */
  SnapshotPart lines(String name, Iterator<?> records) throws IOException {
    MessageDigest sha = Digest.sha256();
    int count = 0;
    try (OutputStream out =
        new BufferedOutputStream(
            new DigestOutputStream(Files.newOutputStream(directory.resolve(name)), sha))) {
      for (; records.hasNext(); count++) {
        out.write(CatalogJson.line(records.next()));
        out.write('\n');
      }
    }
    return new SnapshotPart(name, null, null, count, Digest.of(sha));
  }
}
