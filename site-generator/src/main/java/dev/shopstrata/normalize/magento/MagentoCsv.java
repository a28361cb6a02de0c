package dev.shopstrata.normalize.magento;

import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads Adobe Commerce and Magento 2: the product export with advanced prices and stock sources,
 * and the tables of sample data. What a file has is told by its columns.
 */
public final class MagentoCsv implements Normalizer {
  @Override
  public String name() {
    return "magento-csv";
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
    return Set.of(Settings.TIME_ZONE, Settings.KEEP_ROOT);
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    new ExportReading(request, Settings.read(request.options()), sink).read();
  }
}
