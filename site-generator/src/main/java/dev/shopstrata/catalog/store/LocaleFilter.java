package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.Boundary;
import dev.shopstrata.catalog.index.Sale;
import dev.shopstrata.catalog.index.SlimRecord;
import dev.shopstrata.catalog.reason.Standing;
import dev.shopstrata.store.CatalogSettings;
import dev.shopstrata.store.MissingRule;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
import java.util.stream.Stream;

/** Decides which products of the assortment one locale shows, and notes when that may change. */
final class LocaleFilter {
  private final StoreLocale locale;
  private final CatalogSettings settings;
  private final SaleChooser chooser;
  private final AssortmentCounts counts = new AssortmentCounts();
  private final BoundaryCollector boundaries = new BoundaryCollector();

  LocaleFilter(StoreLocale locale, CatalogSettings settings, SaleChooser chooser) {
    this.locale = locale;
    this.settings = settings;
    this.chooser = chooser;
  }

  /**
   * @param choice what {@link #chooser} chooses
   */
  Standing standing(SlimRecord record, Choice choice) {
    if (choice.price().isEmpty() && settings.missingPrice() == MissingRule.HIDE) {
      return Standing.WITHOUT_PRICE;
    }
    if (!choice.stock().isSellable() && settings.outOfStock() == MissingRule.HIDE) {
      return Standing.OUT_OF_STOCK;
    }
    if (record.name(locale.chain()).isEmpty()) {
      return settings.missingName() == MissingRule.SHOW
          ? Standing.SHOWN_NAMELESS
          : Standing.NAMELESS;
    }
    return Standing.SHOWN;
  }

  /** Prices count even while the product isn't shown: one that begins may bring it in. */
  void noteChanges(String product, Sale sale, OfferRule offers) {
    Stream.of(
            offers.changes(sale.offers()),
            chooser.changes(sale.prices(), sale.stock()),
            sale.variants().stream().flatMap(unit -> chooser.changes(unit.prices(), unit.stock())))
        .flatMap(changes -> changes)
        .forEach(change -> boundaries.add(product, change));
  }

  SaleChooser chooser() {
    return chooser;
  }

  StoreLocale locale() {
    return locale;
  }

  AssortmentCounts counts() {
    return counts;
  }

  List<Boundary> boundaries() {
    return boundaries.boundaries();
  }
}
