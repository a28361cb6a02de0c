package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.index.Sale;
import dev.shopstrata.catalog.index.SlimRecord;
import dev.shopstrata.catalog.reason.Standing;
import dev.shopstrata.store.CatalogSettings;
import dev.shopstrata.store.MissingRule;
import dev.shopstrata.store.StoreLocale;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which products of the assortment one locale shows, and notes when that may change. */
final class LocaleFilter {
  private final StoreLocale locale;
  private final CatalogSettings settings;
  private final PriceChooser prices;
  private final SaleChooser chooser;
  private final AssortmentCounts counts = new AssortmentCounts();
  private Instant nextChange;

  LocaleFilter(
      StoreLocale locale, CatalogSettings settings, PriceChooser prices, SaleChooser chooser) {
    this.locale = locale;
    this.settings = settings;
    this.prices = prices;
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
  void noteChanges(Sale sale, Stream<Instant> offers) {
    Stream<Instant> priced =
        Stream.concat(
            prices.changes(sale.prices()),
            sale.variants().stream().flatMap(unit -> prices.changes(unit.prices())));
    Stream.concat(offers, priced)
        .forEach(
            moment -> {
              if (nextChange == null || moment.isBefore(nextChange)) {
                nextChange = moment;
              }
            });
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

  Optional<Instant> nextChange() {
    return Optional.ofNullable(nextChange);
  }
}
