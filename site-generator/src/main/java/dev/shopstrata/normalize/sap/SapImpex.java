package dev.shopstrata.normalize.sap;

import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.ReadingListener;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads SAP Commerce's ImpEx files. They are read twice: first for what others refer to (media, the
 * bases of variants, which catalog versions there are), then for the items themselves.
 */
public final class SapImpex implements Normalizer {
  static final String CATALOG = "catalog";
  static final String VERSION = "catalogVersion";

  @Override
  public String name() {
    return "sap-impex";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of("**/*.impex", "**/*.csv");
  }

  @Override
  public Set<String> options() {
    return Set.of(CATALOG, VERSION);
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    ImpexFiles files = new ImpexFiles(request.files());
    try (ImpexReading reading = new ImpexReading(request, sink)) {
      for (ExportFile file : files.all()) {
        ImpexRecords.forEach(file, files, ReadingListener.SILENT, (row, at) -> reading.learn(row));
      }
      reading.arrange();
      for (ExportFile file : files.scripts()) {
        ImpexRecords.forEach(file, files, sink, reading::take);
      }
      reading.finish();
    }
  }
}
