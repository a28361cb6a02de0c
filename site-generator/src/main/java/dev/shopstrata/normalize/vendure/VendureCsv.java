package dev.shopstrata.normalize.vendure;

import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.TableRecords;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads the table of Vendure's product import: a row with a name begins a product, rows without one
 * below it are its further variants.
 */
public final class VendureCsv implements Normalizer {
  static final String CATEGORY_FACET = "categoryFacet";

  @Override
  public String name() {
    return "vendure-csv";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of("**/*.csv");
  }

  @Override
  public Set<String> options() {
    return Set.of(CATEGORY_FACET);
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    CategoryPaths paths = new CategoryPaths(sink, request.options().locale());
    RowProducts products = new RowProducts(request.options(), paths, sink.tally());
    RowVariants variants = new RowVariants(request.options());
    for (ExportFile file : request.files()) {
      FileRows rows = new FileRows(sink, products, variants);
      TableRecords.forEach(file, sink, rows::row);
      rows.end();
    }
  }
}
