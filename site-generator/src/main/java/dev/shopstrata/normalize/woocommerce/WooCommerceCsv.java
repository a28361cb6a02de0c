package dev.shopstrata.normalize.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.TableRecords;
import dev.shopstrata.normalize.export.UnreadableException;
import dev.shopstrata.source.MapNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the CSV files of WooCommerce's product exporter, twice: products first, then all rows. */
public final class WooCommerceCsv implements Normalizer {
  private static final String COLUMNS = "columns";

  @Override
  public String name() {
    return "woocommerce-csv";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of("**/*.csv", "**/*.tsv", "**/*.txt");
  }

  @Override
  public Set<String> options() {
    return Set.of(Shop.TIME_ZONE, COLUMNS);
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    Shop shop = Shop.read(request.options());
    Map<String, String> translations = translations(request.options());
    ListingReader reader = new CsvListings(shop, new CategoryPaths(sink, shop.locale()));
    try (Gathering gathering = new Gathering(request, reader, new ProductMaker(shop, sink), sink)) {
      for (ExportFile file : request.files()) {
        TableRecords.forEach(
            file, Gathering.QUIET, (row, at) -> gathering.learn(Columns.of(row, translations)));
      }
      for (ExportFile file : request.files()) {
        TableRecords.forEach(
            file,
            sink,
            (row, at) -> {
              sink.tally().read();
              JsonNode cells = Columns.of(row, translations);
              try {
                gathering.add(cells, at);
              } catch (UnreadableException e) {
                sink.quarantine(at, e.getMessage(), row.raw());
              }
            });
      }
      gathering.tell();
    }
  }

  private static Map<String, String> translations(SourceOptions options) {
    Map<String, String> translations = new TreeMap<>();
    Optional<MapNode> columns = options.own().map(COLUMNS);
    columns.ifPresent(
        map ->
            map.fields()
                .keySet()
                .forEach(key -> map.text(key).ifPresent(name -> translations.put(key, name))));
    return translations;
  }
}
