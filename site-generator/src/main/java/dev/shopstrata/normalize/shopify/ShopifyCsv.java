package dev.shopstrata.normalize.shopify;

import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.TableRecords;
import dev.shopstrata.normalize.export.TableRow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tables that Shopify's admin exports: products, and pieces by location. */
public final class ShopifyCsv implements Normalizer {
  private static final List<CategorySource> CATEGORIES =
      List.of(CategorySource.COLLECTION, CategorySource.PRODUCT_CATEGORY, CategorySource.TYPE);

  @Override
  public String name() {
    return "shopify-csv";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of("**/*.csv", "**/*.tsv");
  }

  @Override
  public Set<String> options() {
    return Set.of(CategorySource.OPTION, Markets.OPTION);
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    HandleRows products =
        new HandleRows(
            request.options(),
            sink,
            new CategoryPaths(sink, request.options().locale()),
            CategorySource.chosen(request.options(), CATEGORIES));
    try (RecordGroups<ShopRow> rows = request.groups("rows", ShopRow.class)) {
      for (ExportFile file : request.files()) {
        Collecting collecting = new Collecting(rows, sink);
        TableRecords.forEach(file, sink, collecting::row);
      }
      rows.forEach(products::map);
    }
  }

  /** One file while its rows are brought together by handle. */
  private static final class Collecting {
    private final RecordGroups<ShopRow> rows;
    private final CatalogSink sink;
    private Optional<String> above = Optional.empty();

    Collecting(RecordGroups<ShopRow> rows, CatalogSink sink) {
      this.rows = rows;
      this.sink = sink;
    }

    void row(TableRow cells, SourcePosition at) {
      sink.tally().read();
      if (!cells.hasColumn("Title")
          && !cells.hasColumn("Handle")
          && !cells.hasColumn("URL handle")) {
        sink.tally().skipped("the table has no column \"Handle\" or \"Title\"", at);
        return;
      }
      ShopRow row = new ShopRow(cells.hasColumn("Location"), cells);
      above = row.handle().or(() -> row.title().map(ShopifyCsv::handle)).or(() -> above);
      above.ifPresentOrElse(
          handle -> rows.add(handle, row, at),
          () -> sink.quarantine(at, "it has no \"Handle\" and no \"Title\"", cells.raw()));
    }
  }

  /** Shopify makes a handle of the title when a table that is imported has none. */
  private static String handle(String title) {
    return AttributeDraft.name(title).replace('_', '-');
  }
}
