package dev.shopstrata.normalize.magento;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the prices of what is sold, and those that have to be made of the prices of parts. */
final class Offers {
  private final Settings settings;
  private final PriceReader prices;
  private final Families families;
  private final CatalogSink sink;
  private final Set<RecordGroups.Member<Row>> refused = new HashSet<>();

  Offers(Settings settings, PriceReader prices, Families families, CatalogSink sink) {
    this.settings = settings;
    this.prices = prices;
    this.families = families;
    this.sink = sink;
  }

  /** Something without variants that is sold. */
  record Offered(
      Family.Sold sold,
      List<Part> parts,
      List<Download> downloads,
      Set<String> categories,
      String place) {}

  /** Rows that were refused while prices were read; empties what is remembered of them. */
  Set<RecordGroups.Member<Row>> takeRefused() {
    Set<RecordGroups.Member<Row>> taken = Set.copyOf(refused);
    refused.clear();
    return taken;
  }

  /** Adds a product's prices. */
  void prices(Offered offered, ProductDraft draft) {
    Cells row = offered.sold().cells();
    Optional<BigDecimal> own = prices.amount(row, "price");
    Optional<PriceRange> range = range(offered, own).map(r -> r.rounded(settings.currency()));
    range.ifPresent(r -> draft.custom("priceRange", r.custom()));
    boolean ofParts = !offered.parts().isEmpty();
    if (ofParts && range.isEmpty()) {
      sink.tally()
          .note("bundles and groups had no price, as their parts have none", offered.place());
    }
    // A group or a bundle of which no part is known has no price, whatever its row says.
    Optional<BigDecimal> base =
        range.map(PriceRange::min).or(() -> ofParts ? Optional.empty() : own);
    base.ifPresent(
        amount ->
            all(offered.sold(), amount, offered.categories(), offered.place())
                .forEach(draft::price));
  }

  /** Adds a variant's prices; without one of its own it costs what its product does. */
  void prices(
      Family.Sold sold, Cells product, Set<String> categories, String place, VariantDraft draft) {
    prices
        .amount(sold.cells(), "price")
        .or(() -> prices.amount(product, "price"))
        .ifPresent(base -> all(sold, base, categories, place).forEach(draft::price));
  }

  private Optional<PriceRange> range(Offered offered, Optional<BigDecimal> own) {
    Cells row = offered.sold().cells();
    return switch (ProductReader.type(row)) {
      case "grouped" -> PriceRange.ofGroup(offered.parts(), families);
      case "bundle" -> {
        boolean isFixed = row.is("bundle_price_type", "fixed");
        yield PriceRange.ofBundle(offered.parts(), isFixed ? own : Optional.empty(), families);
      }
      case "downloadable" ->
          Download.areApart(row)
              ? Download.range(offered.downloads(), own.orElse(BigDecimal.ZERO))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The prices for everybody, for websites and groups, and for store views with their own. */
  private List<Price> all(Family.Sold sold, BigDecimal base, Set<String> categories, String place) {
    List<Price> all =
        new ArrayList<>(
            prices.read(
                new PriceReader.Priced(
                    sold.cells(), base, categories, tiers(sold.tiers()), null, place)));
    for (Cells view : sold.views()) {
      Optional<BigDecimal> own = prices.amount(view, "price");
      if (own.isPresent() || view.has("special_price")) {
        all.addAll(
            prices.read(
                new PriceReader.Priced(
                    sold.cells().with(view),
                    own.orElse(base),
                    categories,
                    List.of(),
                    view.get("store_view_code").orElseThrow(),
                    place)));
      }
    }
    return all;
  }

  private List<TierPrice> tiers(List<RecordGroups.Member<Row>> rows) {
    List<TierPrice> tiers = new ArrayList<>();
    for (RecordGroups.Member<Row> row : rows) {
      Cells cells = new Cells(row.record().cells());
      try {
        TierPrice.read(cells, settings.currency()).ifPresent(tiers::add);
      } catch (UnreadableException e) {
        if (row.record().counted()) {
          sink.quarantine(row.at(), e.getMessage(), cells.byColumn().toString());
          refused.add(row);
        }
      }
    }
    return tiers;
  }
}
