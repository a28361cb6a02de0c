package dev.shopstrata.normalize;

import dev.shopstrata.catalog.index.RecordFileWriter;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.normalize.export.SourcePosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;

/** Writes where the records of a snapshot came from, for {@link RecordPositions}. */
final class PositionWriter implements AutoCloseable {
  private final Path folder;
  private final RecordFileWriter products;
  private final TextTable files = new TextTable();

  private PositionWriter(Path folder) {
    this.folder = folder;
    this.products =
        new RecordFileWriter(
            folder.resolve(RecordPositions.RECORDS), folder.resolve(RecordPositions.STARTS));
  }

  static PositionWriter create(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(folder.resolve(RecordPositions.HEAD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PositionWriter(folder);
  }

  /** The next product of the snapshot, and what was joined to it. */
  void product(HeldProduct held, List<Extra> extras) {
    List<BroughtRecord> brought =
        extras.stream().flatMap(extra -> extra.brought().stream()).toList();
    products.add(PositionBytes.write(new ProductOrigin(held.at(), brought), files));
  }

  void finish(NavigableMap<String, SourcePosition> categories) {
    products.close();
    try {
      Files.write(
          folder.resolve(RecordPositions.HEAD),
          CatalogJson.document(
              new RecordPositions.Head(RecordPositions.VERSION, files.texts(), categories)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    products.close();
  }
}
