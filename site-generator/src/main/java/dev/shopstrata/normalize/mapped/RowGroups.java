package dev.shopstrata.normalize.mapped;

import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.TableRecords;
import dev.shopstrata.normalize.export.TableRow;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads tables in which each row is a variant; rows with one id, wherever they stand, are one
 * product.
 */
final class RowGroups {
  private final NormalizeRequest request;
  private final CatalogSink sink;

  RowGroups(NormalizeRequest request, CatalogSink sink) {
    this.request = request;
    this.sink = sink;
  }

  /** Whether catalog.yaml says that variants are rows. */
  static boolean are(SourceOptions options) {
    return options
        .own()
        .map("variants")
        .flatMap(v -> v.text("rows"))
        .filter("true"::equals)
        .isPresent();
  }

  /** A row's cells, as they go to a sort file. */
  private record Row(Map<String, Object> cells) {}

  void read() throws IOException {
    MappedProducts products = new MappedProducts(request.options(), sink);
    try (RecordGroups<Row> groups = request.groups("rows", Row.class)) {
      for (ExportFile file : request.files()) {
        TableRecords.forEach(file, sink, (row, at) -> add(row, at, products, groups));
      }
      groups.forEach((id, members) -> tell(products, members));
    }
  }

  private void add(
      TableRow row, SourcePosition at, MappedProducts products, RecordGroups<Row> groups) {
    sink.tally().read();
    try {
      groups.add(products.id(row), new Row(new LinkedHashMap<>(row.toMap())), at);
    } catch (UnreadableException e) {
      sink.quarantine(at, e.getMessage(), row.raw());
    }
  }

  private void tell(MappedProducts products, List<RecordGroups.Member<Row>> members) {
    Map<String, Object> all = new LinkedHashMap<>();
    List<RawRecord> rows = new ArrayList<>();
    for (RecordGroups.Member<Row> member : members) {
      member.record().cells().forEach(all::putIfAbsent);
      rows.add(RawRecord.of(member.record().cells()));
    }
    SourcePosition at = members.get(0).at();
    for (int i = 1; i < members.size(); i++) {
      sink.tally().merged();
    }
    try {
      sink.product(products.map(RawRecord.of(all), rows, at));
    } catch (UnreadableException e) {
      sink.quarantine(at, e.getMessage(), all.toString());
    }
  }
}
