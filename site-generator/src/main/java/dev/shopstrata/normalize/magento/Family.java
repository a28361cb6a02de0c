package dev.shopstrata.normalize.magento;

import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.export.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rows of a product and of its variants, by SKU in small letters. */
final class Family {
  private final Map<String, Sold> bySku = new HashMap<>();
  private final List<RecordGroups.Member<Row>> repeated = new ArrayList<>();

  /** All rows of one SKU. */
  static final class Sold {
    private Cells cells;
    private SourcePosition at;
    private final List<Cells> views = new ArrayList<>();
    private final Map<TableKind, List<Cells>> parts = new HashMap<>();
    private final List<RecordGroups.Member<Row>> tiers = new ArrayList<>();

    /** The row that holds for all store views, with what other rows of it change. */
    Cells cells() {
      return cells;
    }

    SourcePosition at() {
      return at;
    }

    /** Rows for one store view each. */
    List<Cells> views() {
      return views;
    }

    List<Cells> parts(TableKind kind) {
      return parts.getOrDefault(kind, List.of());
    }

    List<RecordGroups.Member<Row>> tiers() {
      return tiers;
    }
  }

  Family(List<RecordGroups.Member<Row>> members) {
    members.forEach(this::add);
  }

  private void add(RecordGroups.Member<Row> member) {
    Cells cells = new Cells(member.record().cells());
    String sku = Cells.folded(cells.first("sku", "product_sku").orElse(""));
    Sold sold = bySku.computeIfAbsent(sku, s -> new Sold());
    TableKind kind = member.record().kind();
    if (kind == TableKind.TIER_PRICES) {
      sold.tiers.add(member);
    } else if (kind != TableKind.PRODUCTS) {
      sold.parts.computeIfAbsent(kind, k -> new ArrayList<>()).add(cells);
    } else if (cells.has("store_view_code")) {
      sold.views.add(cells);
    } else if (sold.cells == null) {
      sold.cells = cells;
      sold.at = member.at();
    } else if (sold.cells.has("name") && cells.has("name")) {
      repeated.add(member);
    } else {
      sold.cells = sold.cells.with(cells);
    }
  }

  /** What is sold under a SKU; empty when the export has no row for all its store views. */
  Optional<Sold> sold(String sku) {
    return Optional.ofNullable(bySku.get(sku)).filter(s -> s.cells != null);
  }

  /** Whole rows of a SKU that has one already. */
  List<RecordGroups.Member<Row>> repeated() {
    return repeated;
  }
}
