package dev.shopstrata.normalize.vendure;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.ProductRows;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.TableRow;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one file row by row; one product's rows are held at a time. */
final class FileRows {
  private final CatalogSink sink;
  private final RowProducts products;
  private final RowVariants variants;
  private final List<Row> rows = new ArrayList<>();
  private boolean isRefused;

  FileRows(CatalogSink sink, RowProducts products, RowVariants variants) {
    this.sink = sink;
    this.products = products;
    this.variants = variants;
  }

  private record Row(TableRow cells, SourcePosition at) {}

  void row(TableRow cells, SourcePosition at) {
    sink.tally().read();
    if (!products.isTable(cells)) {
      sink.tally().skipped("the table has no column \"name\"", at);
      return;
    }
    boolean begins = products.begins(cells);
    if (begins) {
      end();
      isRefused = false;
    }
    if (!cells.isWhole()) {
      // A product whose first row can't be trusted must not leave its variants to the one above.
      isRefused |= begins || rows.isEmpty();
      sink.quarantine(at, "the row has fewer or more cells than the header", cells.raw());
    } else if (!begins && (rows.isEmpty() || isRefused)) {
      sink.quarantine(at, "it has no \"name\" and stands below no product", cells.raw());
    } else {
      rows.add(new Row(cells, at));
    }
  }

  /** The product that was read last is complete. */
  void end() {
    if (!rows.isEmpty()) {
      map(rows.get(0));
      rows.clear();
    }
  }

  private void map(Row head) {
    ProductDraft draft = products.draft(head.cells());
    List<Map<String, String>> groups = variants.groups(head.cells());
    ProductRows all = new ProductRows(sink);
    Set<List<Attribute>> known = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Row row : rows) {
      all.add(row.at(), row.cells());
      try {
        RowVariants.Reading read = variants.map(row.cells(), groups, draft.id(), ids);
        if (!known.add(read.options())) {
          throw new UnreadableException("another variant of the product has the same options");
        }
        ids.add(read.draft().id());
        draft.variant(read.draft());
      } catch (UnreadableException e) {
        all.refuse(row.at(), e.getMessage());
      }
    }
    if (ids.isEmpty()) {
      all.refuseAll("no variant of this product can be read");
    } else {
      all.write(ProductRecord.of(draft.build(), head.at(), head.cells()));
    }
  }
}
