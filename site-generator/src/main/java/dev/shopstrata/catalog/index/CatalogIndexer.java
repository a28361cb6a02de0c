package dev.shopstrata.catalog.index;

import dev.shopstrata.cache.KeptFolder;
import dev.shopstrata.cache.Shelf;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads every product of a snapshot once and writes the index, unless it is there already. */
public final class CatalogIndexer {
  /** Changes with the meaning or the layout of the files. */
  private static final String FORMAT = "catalog-index-4";

  private final Problems problems;

  public CatalogIndexer(Problems problems) {
    this.problems = problems;
  }

  /**
   * The index of a snapshot, which must stay open as long as the index is used.
   *
   * @param shelf for indexes alone; one that fits the snapshot is used, anything else in its place
   *     is replaced
   * @throws ProblemException when the index can't be written; the indexer's problems have the same
   */
  public CatalogIndex index(Snapshot snapshot, Shelf shelf) {
    Digest fingerprint =
        new DigestSink()
            .text(FORMAT)
            .digest(Digest.of(CatalogJson.line(snapshot.head())))
            .digest(snapshot.digest())
            .finish();
    Digest key = shelf.key(fingerprint);
    KeptFolder folder = shelf.folder(key);
    CatalogIndexFiles files = new CatalogIndexFiles(folder.place());
    try {
      Optional<CatalogIndexTables> stored = files.read(key);
      CatalogIndexTables tables =
          stored.isPresent()
              ? stored.get()
              : shelf.renew(folder, place -> write(snapshot, new CatalogIndexFiles(place), key));
      return new CatalogIndex(
          snapshot,
          RecordFile.open(files.records(), files.starts()),
          RecordFile.open(files.reviews(), files.reviewStarts()),
          tables);
    } catch (IOException e) {
      throw unwritable(e, folder.place());
    } catch (UncheckedIOException e) {
      throw unwritable(e.getCause(), folder.place());
    }
  }

  private ProblemException unwritable(IOException cause, Path directory) {
    Problem problem =
        Problem.of(
                ProblemCode.CATALOG_INDEX_UNWRITABLE,
                "the catalog's index could not be written: " + cause,
                "make the directory writable and see that the disk has room")
            .at(Location.of(directory.toString().replace('\\', '/')));
    problems.add(problem);
    return new ProblemException(problem);
  }

  private static CatalogIndexTables write(
      Snapshot snapshot, CatalogIndexFiles files, Digest fingerprint) throws IOException {
    Words words = new Words();
    NavigableMap<String, IndexedAttribute> attributes = new TreeMap<>();
    ImageOrigins images = new ImageOrigins();
    snapshot.categories().forEach(images::add);
    SlimWriter slim = new SlimWriter(words, new SlugMaker());
    NewestReviews newest = new NewestReviews(snapshot.reviewCursor());
    boolean hasReviews = newest.hasMore();
    try (RecordFileWriter records = new RecordFileWriter(files.records(), files.starts());
        RecordFileWriter reviews = new RecordFileWriter(files.reviews(), files.reviewStarts())) {
      snapshot.forEachProduct(
          (ordinal, product) -> {
            records.add(slim.write(product));
            if (hasReviews) {
              reviews.add(newest.of(product.id()));
            }
            images.add(product);
            AttributeValue.attributes(product).forEach(attribute -> note(attribute, attributes));
          });
    }
    CatalogIndexTables tables =
        new CatalogIndexTables(words.texts(), new ArrayList<>(attributes.values()), images.found());
    files.finish(tables, fingerprint);
    return tables;
  }

  static void note(Attribute attribute, NavigableMap<String, IndexedAttribute> attributes) {
    IndexedAttribute known = attributes.get(attribute.name());
    attributes.put(
        attribute.name(), known == null ? IndexedAttribute.of(attribute) : known.plus(attribute));
  }
}
