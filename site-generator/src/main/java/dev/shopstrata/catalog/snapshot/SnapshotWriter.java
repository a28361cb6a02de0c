package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.tree.Digest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Writes a snapshot as the records come, holding none of them. Equal records give equal bytes; a
 * file that didn't change is not touched.
 */
public final class SnapshotWriter {
  static final String HEAD = "snapshot.json";

  /** As the longer form, without quarantined records. */
  public SnapshotHead write(
      Path directory,
      SnapshotOrigin origin,
      Iterator<Product> products,
      Iterable<Category> categories,
      Iterator<Review> reviews) {
    return write(
        directory, origin, products, categories, reviews, List.<QuarantinedRecord>of().iterator());
  }

  /**
   * Writes {@code directory}, replacing what is there.
   *
   * @param products sorted by {@link IdOrder}, no id twice; else an {@link
   *     IllegalArgumentException}
   * @param categories parents before children
   * @param reviews sorted by product id, then id
   * @param quarantined read last, so it may be filled while the products are read
   */
  public SnapshotHead write(
      Path directory,
      SnapshotOrigin origin,
      Iterator<Product> products,
      Iterable<Category> categories,
      Iterator<Review> reviews,
      Iterator<QuarantinedRecord> quarantined) {
    NotedProducts noted = new NotedProducts(products);
    try (StagedDirectory staged = StagedDirectory.beside(directory)) {
      List<SnapshotPart> productParts = new ArrayList<>();
      try (IndexFile index = IndexFile.create(staged.path().resolve(IndexFile.NAME))) {
        productParts.addAll(
            writeParts(staged.path(), "products", noted, Product::id, index.writer()));
        index.finish(IndexFile.fingerprint(productParts));
      }
      SnapshotPart categoryFile =
          writeLines(staged.path(), "categories.ndjson", categories.iterator());
      List<SnapshotPart> reviewParts =
          writeParts(
              staged.path(),
              "reviews",
              reviews,
              review -> review.productId() + "\n" + review.id(),
              IndexWriter.nowhere());
      SnapshotPart refused = writeLines(staged.path(), "quarantine.ndjson", quarantined);
      SnapshotHead head =
          new SnapshotHead(
              SnapshotHead.VERSION,
              origin.source(),
              origin.normalizer(),
              origin.asOf().orElse(null),
              origin.locales().isEmpty() ? noted.locales() : origin.locales(),
              origin.currencies().isEmpty() ? noted.currencies() : origin.currencies(),
              productParts,
              categoryFile,
              reviewParts,
              refused,
              refused.count());
      Files.write(staged.path().resolve(HEAD), CatalogJson.document(head));
      staged.publish(HEAD);
      return head;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write snapshot " + directory, e);
    }
  }

  private static <T> List<SnapshotPart> writeParts(
      Path directory, String prefix, Iterator<T> records, Function<T, String> key, IndexWriter to)
      throws IOException {
    List<SnapshotPart> parts = new ArrayList<>();
    String previous = null;
    while (records.hasNext()) {
      String name = prefix + "-" + number(parts.size() + 1) + ".ndjson.zst";
      try (PartWriter part = new PartWriter(directory, name, parts.size(), to)) {
        boolean cut = false;
        while (!cut && records.hasNext()) {
          T record = records.next();
          String id = key.apply(record);
          if (previous != null && IdOrder.COMPARATOR.compare(previous, id) >= 0) {
            throw new IllegalArgumentException(
                "\"" + id + "\" comes after \"" + previous + "\": sort the records by id");
          }
          previous = id;
          part.add(id, CatalogJson.line(record));
          cut = PartCut.isAfter(id);
        }
        parts.add(part.finish());
      }
    }
    return parts;
  }

  private static String number(int part) {
    String digits = Integer.toString(part);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static SnapshotPart writeLines(Path directory, String name, Iterator<?> records)
      throws IOException {
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
