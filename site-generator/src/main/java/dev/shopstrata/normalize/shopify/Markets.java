package dev.shopstrata.normalize.shopify;

import dev.shopstrata.catalog.Offer;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the columns of markets, such as {@code Price / International}, whose currency only
 * catalog.yaml knows.
 */
final class Markets {
  static final String OPTION = "markets";

  private final NavigableMap<String, String> currencies = new TreeMap<>();
  private final Prices prices;
  private final Tally tally;

  Markets(SourceOptions options, Prices prices, Tally tally) throws ExportException {
    this.prices = prices;
    this.tally = tally;
    Optional<Node> said = options.own().get(OPTION);
    if (said.isPresent()) {
      MapNode markets = options.own().map(OPTION).orElseThrow(() -> invalid(said.get()));
      for (String market : markets.fields().keySet()) {
        currencies.put(market, markets.text(market).orElseThrow(() -> invalid(said.get())));
      }
    }
  }

  private static ExportException invalid(Node at) {
    return ExportException.unsaid(
        at.at(),
        "the option \"" + OPTION + "\" does not say a currency for each market",
        "write a line such as \"United States: USD\" for each of them");
  }

  /** The prices of a variant in the markets; each market is a channel. */
  List<Price> prices(ShopRow row, String place) {
    List<Price> found = new ArrayList<>();
    for (String column : row.cells().columns()) {
      Optional<String> market = market(column, "Price / ");
      String currency = market.map(currencies::get).orElse(null);
      if (currency != null) {
        String amount = row.cells().get(column).orElse("");
        String before =
            row.cells()
                .first("Compare At Price / " + market.get(), "Compare-at price / " + market.get())
                .orElse("");
        found.add(prices.price(currency, amount, before, place).channel(market.get()).build());
      } else if (market.isPresent()) {
        tally.note("prices of markets that catalog.yaml does not name were left out", place);
      }
    }
    return found;
  }

  /** Where a product may be sold, when it is left out of a market that catalog.yaml names. */
  List<Offer> offers(List<ShopRow> rows) {
    Set<String> open = new TreeSet<>(currencies.keySet());
    for (ShopRow row : rows) {
      currencies.keySet().stream()
          .filter(market -> !row.isTrue("Included / " + market).orElse(true))
          .forEach(open::remove);
    }
    boolean everywhere = open.size() == currencies.size();
    return everywhere
        ? List.of()
        : open.stream().map(market -> new Offer(market, null, null)).toList();
  }

  /** Whether it may be sold in none of the markets that catalog.yaml names. */
  boolean areClosed(List<ShopRow> rows) {
    return !currencies.isEmpty()
        && currencies.keySet().stream()
            .allMatch(
                market ->
                    rows.stream()
                        .anyMatch(row -> !row.isTrue("Included / " + market).orElse(true)));
  }

  private static Optional<String> market(String column, String prefix) {
    boolean isOne = column.regionMatches(true, 0, prefix, 0, prefix.length());
    return isOne ? Optional.of(column.substring(prefix.length()).strip()) : Optional.empty();
  }
}
