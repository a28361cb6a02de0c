package dev.shopstrata.normalize;

import dev.shopstrata.catalog.index.RecordFile;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.normalize.export.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where each record of a snapshot stood in the export it was made from. Lies beside the snapshot,
 * not in it: two exports with the same content give the same snapshot.
 */
public final class RecordPositions {
  static final int VERSION = 1;
  private static final String FOLDER = "positions";

  static final String HEAD = "positions.json";
  static final String RECORDS = "products.bin";
  static final String STARTS = "products-starts.bin";

  private final Head head;
  private final RecordFile products;

  /**
   * What is small enough to be read whole.
   *
   * @param files names of export files, by number
   */
  record Head(int version, List<String> files, NavigableMap<String, SourcePosition> categories) {
    Head {
      files = files == null ? List.of() : List.copyOf(files);
      categories =
          categories == null
              ? Collections.emptyNavigableMap()
              : Collections.unmodifiableNavigableMap(new TreeMap<>(categories));
    }
  }

  private RecordPositions(Head head, RecordFile products) {
    this.head = head;
    this.products = products;
  }

  static Path folder(Path snapshot) {
    return snapshot.resolve(FOLDER);
  }

  /** The names of its files, below the snapshot's folder. */
  static List<String> files() {
    return Stream.of(HEAD, RECORDS, STARTS).map(name -> FOLDER + "/" + name).toList();
  }

  private static Optional<Head> head(Path folder) {
    Path file = folder.resolve(HEAD);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Head head = CatalogJson.reader(Head.class).readValue(Files.readAllBytes(file));
      return Optional.of(head).filter(read -> read.version() == VERSION);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The positions that {@link SnapshotMaker} left with a snapshot; empty for a snapshot that it
   * didn't make.
   */
  public static Optional<RecordPositions> open(Path snapshot) {
    Path folder = folder(snapshot);
    return head(folder)
        .map(
            head ->
                new RecordPositions(
                    head, RecordFile.open(folder.resolve(RECORDS), folder.resolve(STARTS))));
  }

  /**
   * Where a product came from.
   *
   * @param ordinal its place in the snapshot
   */
  public ProductOrigin product(int ordinal) {
    return PositionBytes.read(products.get(ordinal), head.files());
  }

  public Optional<SourcePosition> category(String id) {
    return Optional.ofNullable(head.categories().get(id));
  }
}
