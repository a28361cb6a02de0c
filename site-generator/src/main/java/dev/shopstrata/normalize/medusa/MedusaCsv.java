package dev.shopstrata.normalize.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.JsonRecords;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.TableRecords;
import dev.shopstrata.normalize.export.TableRow;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the product table of Medusa's admin, one variant a row, and beside it the categories its
 * API gives.
 */
public final class MedusaCsv implements Normalizer {
  private static final Set<String> LISTS = Set.of("product_categories");

  @Override
  public String name() {
    return "medusa-csv";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of("**/*.csv", "**/*.json");
  }

  @Override
  public Set<String> options() {
    return Set.of(PriceColumns.OPTION);
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    CategoryMapper categories = new CategoryMapper(request.options());
    try (RecordGroups<TableRow> byProduct = request.groups("rows", TableRow.class)) {
      for (ExportFile file : request.files()) {
        if (file.plainName().endsWith(".json")) {
          JsonRecords.forEach(
              file, LISTS, sink, (record, at) -> category(record, at, categories, sink));
        } else {
          TableRecords.forEach(file, sink, (row, at) -> row(row, at, byProduct, sink));
        }
      }
      CategoryPaths paths = new CategoryPaths(sink, request.options().locale());
      RowFamilies families = new RowFamilies(request.options(), paths, sink);
      byProduct.forEach(families::map);
    }
  }

  private static void category(
      JsonNode record, SourcePosition at, CategoryMapper categories, CatalogSink sink) {
    sink.tally().read();
    try {
      sink.category(categories.map(record), at);
    } catch (UnreadableException e) {
      sink.quarantine(at, e.getMessage(), record.toString());
    }
  }

  private static void row(
      TableRow row, SourcePosition at, RecordGroups<TableRow> byProduct, CatalogSink sink) {
    sink.tally().read();
    if (!row.hasColumn("Product Title")) {
      sink.tally().skipped("the table has no column \"Product Title\"", at);
      return;
    }
    Optional<String> product = row.first("Product Handle", "Product Id", "Product Title");
    if (product.isPresent()) {
      byProduct.add(product.get(), row, at);
    } else {
      sink.quarantine(at, "it has no \"Product Handle\" and no \"Product Title\"", row.raw());
    }
  }
}
