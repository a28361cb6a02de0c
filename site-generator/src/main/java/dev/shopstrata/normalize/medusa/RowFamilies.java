package dev.shopstrata.normalize.medusa;

import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.ProductRows;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.TableRow;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one product of the rows of its variants, whatever their order. */
final class RowFamilies {
  private final CatalogSink sink;
  private final RowProducts products;
  private final RowVariants variants;

  RowFamilies(SourceOptions options, CategoryPaths paths, CatalogSink sink) throws ExportException {
    this.sink = sink;
    this.products = new RowProducts(options, paths, sink.tally());
    this.variants = new RowVariants(options, sink.tally());
  }

  void map(String handle, List<Member<TableRow>> members) {
    ProductRows all = new ProductRows(sink);
    members.forEach(member -> all.add(member.at(), member.record()));
    // Each row repeats the product; of each column the first text counts.
    Map<String, String> first = new LinkedHashMap<>();
    members.forEach(member -> member.record().toMap().forEach(first::putIfAbsent));
    TableRow whole = TableRow.of(first);
    if (whole.get("Product Title").isEmpty()) {
      all.refuseAll("no row of this product has a \"Product Title\"");
      return;
    }
    ProductDraft draft = products.draft(handle, whole);
    Set<Object> known = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Member<TableRow> member : members) {
      try {
        VariantDraft variant = variants.map(member.record(), draft.id(), ids);
        if (!known.add(variants.key(member.record()))) {
          throw new UnreadableException("another variant of the product has the same options");
        }
        ids.add(variant.id());
        draft.variant(variant);
      } catch (UnreadableException e) {
        all.refuse(member.at(), e.getMessage());
      }
    }
    if (ids.isEmpty()) {
      all.refuseAll("no variant of this product can be read");
      return;
    }
    Member<TableRow> head = members.get(0);
    all.write(
        ProductRecord.of(draft.build(), head.at(), head.record())
            .knownAs(whole.get("Product Id").stream().toList()));
  }
}
