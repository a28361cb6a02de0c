package dev.shopstrata.normalize.shopify;

import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.JsonRecords;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads the results of GraphQL bulk operations: one record a line, which may name another record as
 * its parent that stands on any other line.
 */
public final class ShopifyBulk implements Normalizer {
  @Override
  public String name() {
    return "shopify-jsonl";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of("**/*.jsonl", "**/*.ndjson");
  }

  @Override
  public Set<String> options() {
    return Set.of(CategorySource.OPTION);
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    try (BulkLines lines = new BulkLines(request, sink)) {
      for (ExportFile file : request.files()) {
        JsonRecords.forEach(file, sink, lines::add);
      }
      BulkFamilies families = new BulkFamilies(request.options(), sink, lines);
      lines.forEachVariant(families::variant);
      lines.forEachProduct(families::product);
      lines.forEachPrice(families::prices);
    }
  }
}
