package dev.shopstrata.normalize.google;

import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.ExportFile;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads product feeds of Google Merchant Center and of services that took over its form: RSS, Atom
 * or a table. Feeds of several languages make one catalog. Items are sorted by product on disk.
 */
public final class GoogleFeed implements Normalizer {
  static final String SKU = "sku";

  @Override
  public String name() {
    return "google-feed";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of("**/*.xml", "**/*.tsv", "**/*.csv", "**/*.txt");
  }

  @Override
  public Set<String> options() {
    return Set.of(SKU);
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    SourceOptions options = request.options();
    try (RecordGroups<FeedItem> items = request.groups("items", FeedItem.class)) {
      for (ExportFile file : request.files()) {
        // Feeds are in one language each, which only the name of the file may tell.
        String told = options.languages().get(file.name());
        ItemReader reader =
            new ItemReader(
                file,
                told == null ? options.locale() : told,
                options.priceScopes().containsKey(file.name()) ? file.name() : null);
        reader.read(
            sink,
            (item, at) -> {
              sink.tally().read();
              item.productId()
                  .ifPresentOrElse(
                      id -> items.add(id, item, at),
                      () -> sink.quarantine(at, "it has no \"id\"", item.raw()));
            });
      }
      ProductMapper mapper = new ProductMapper(options, sink);
      items.forEach(mapper::map);
    }
  }
}
