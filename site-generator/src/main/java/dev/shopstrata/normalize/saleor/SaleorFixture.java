package dev.shopstrata.normalize.saleor;

import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.JsonRecords;
import dev.shopstrata.normalize.export.ReadingListener;
import java.io.IOException;
import java.util.List;

/**
 * Reads Saleor as Django fixtures, whose records of all models stand in any order. They are read
 * twice: first for what others refer to, then to bring each product's records together.
 */
public final class SaleorFixture implements Normalizer {
  static final String REPLACED = "a later record of the same model and key replaces it";

  @Override
  public String name() {
    return "saleor-fixture";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of("**/*.json", "**/*.jsonl", "**/*.ndjson");
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    try (FixtureReading reading = new FixtureReading(request, sink)) {
      for (ExportFile file : request.files()) {
        JsonRecords.forEach(file, ReadingListener.SILENT, reading::learn);
      }
      reading.arrange();
      for (ExportFile file : request.files()) {
        JsonRecords.forEach(file, sink, reading::take);
      }
      reading.finish();
    }
  }
}
