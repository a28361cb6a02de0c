package dev.shopstrata.normalize.sap;

import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.JsonRecords;
import dev.shopstrata.normalize.export.ReadingListener;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads what SAP Commerce's OCC API answers: lists of products, products with their details, and
 * the tree of categories, in one language or more. Files are read twice: first to know which
 * variants belong to which base product.
 */
public final class OccJson implements Normalizer {
  private static final Set<String> LISTS = Set.of("products");

  @Override
  public String name() {
    return "sap-occ";
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
    try (OccReading reading = new OccReading(request, sink)) {
      for (ExportFile file : request.files()) {
        JsonRecords.forEach(
            file, LISTS, ReadingListener.SILENT, (record, at) -> reading.learn(record));
      }
      for (ExportFile file : request.files()) {
        JsonRecords.forEach(file, LISTS, sink, reading::take);
      }
      reading.finish();
    }
  }
}
