package dev.shopstrata.normalize.shopify;

import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.ProductRows;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one product of all rows that have its handle, whatever their order. */
final class HandleRows {
  private static final String NO_PRODUCT = "no product has this handle";

  private final CatalogSink sink;
  private final RowVariants variants;
  private final RowProducts products;

  HandleRows(
      SourceOptions options, CatalogSink sink, CategoryPaths paths, List<CategorySource> categories)
      throws ExportException {
    this.sink = sink;
    Prices prices = new Prices(sink.tally());
    Markets markets = new Markets(options, prices, sink.tally());
    this.variants = new RowVariants(options, prices, markets, sink.tally());
    this.products = new RowProducts(options, markets, paths, categories, sink.tally());
  }

  void map(String handle, List<Member<ShopRow>> members) {
    List<Member<ShopRow>> rows = new ArrayList<>();
    List<Member<ShopRow>> inventory = new ArrayList<>();
    members.forEach(member -> (member.record().isInventory() ? inventory : rows).add(member));
    Optional<Member<ShopRow>> head =
        rows.stream().filter(row -> row.record().title().isPresent()).findFirst();
    if (head.isPresent()) {
      map(handle, head.get(), rows, inventory);
    } else {
      rows.forEach(row -> quarantine(row, "no row of this product has a \"Title\""));
      inventory.forEach(row -> sink.tally().skipped(NO_PRODUCT, row.at()));
    }
  }

  private void map(
      String handle,
      Member<ShopRow> head,
      List<Member<ShopRow>> rows,
      List<Member<ShopRow>> inventory) {
    RowVariants.Reading reading = variants.reading(handle, rows);
    ProductRows all = new ProductRows(sink);
    for (Member<ShopRow> row : rows) {
      all.add(row.at(), row.record().cells());
      try {
        reading.row(row.record());
      } catch (UnreadableException e) {
        all.refuse(row.at(), e.getMessage());
      }
    }
    if (reading.isEmpty() && all.hasRefused()) {
      all.refuseAll("no variant of this product can be read");
      inventory.forEach(row -> sink.tally().skipped(NO_PRODUCT, row.at()));
      return;
    }
    inventory.forEach(row -> inventory(reading, row));
    ProductDraft draft = new ProductDraft(handle, sink.tally());
    Metafields metafields =
        products.fill(draft, rows.stream().map(Member::record).toList(), reading.pictures());
    reading.applyTo(draft);
    all.write(
        ProductRecord.of(draft.build(), head.at(), head.record().cells())
            .referringTo(metafields.references()));
  }

  private void inventory(RowVariants.Reading reading, Member<ShopRow> row) {
    try {
      if (reading.inventory(row.record())) {
        sink.tally().merged();
      } else {
        sink.tally().skipped("no variant of the product has these options or this SKU", row.at());
      }
    } catch (UnreadableException e) {
      quarantine(row, e.getMessage());
    }
  }

  private void quarantine(Member<ShopRow> row, String reason) {
    sink.quarantine(row.at(), reason, row.record().cells().raw());
  }
}
