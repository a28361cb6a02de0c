package dev.shopstrata.normalize.medusa;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.TableRow;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the columns of prices: {@code Variant Price EUR}, or {@code Price Europe [EUR]} of a
 * region.
 */
final class PriceColumns {
  /** Which currency a column really has, as catalog.yaml says. */
  static final String OPTION = "priceColumns";

  private static final Pattern COLUMN =
      Pattern.compile("(?i)(?:variant )?price (?:(.+) \\[([a-z]{3})\\]|([a-z]{3}))");

  private final NavigableMap<String, String> currencies = new TreeMap<>();

  PriceColumns(SourceOptions options) throws ExportException {
    Optional<Node> said = options.own().get(OPTION);
    if (said.isPresent()) {
      MapNode columns = options.own().map(OPTION).orElseThrow(() -> invalid(said.get()));
      for (String column : columns.fields().keySet()) {
        currencies.put(column, columns.text(column).orElseThrow(() -> invalid(said.get())));
      }
    }
  }

  private static ExportException invalid(Node at) {
    return ExportException.unsaid(
        at.at(),
        "the option \"" + OPTION + "\" does not say a currency for each currency of a column",
        "write a line such as \"USD: GBP\" for each column whose name is wrong");
  }

  /** The prices of a variant; those of a region are a channel's by the region's name. */
  List<Price> read(TableRow row) {
    List<Price> prices = new ArrayList<>();
    for (String column : row.columns()) {
      Matcher matcher = COLUMN.matcher(column);
      Optional<String> amount = row.get(column);
      if (amount.isPresent() && matcher.matches()) {
        String region = matcher.group(1);
        String code = matcher.group(region == null ? 3 : 2).toUpperCase(Locale.ROOT);
        PriceDraft price = PriceDraft.of(currencies.getOrDefault(code, code), amount.get());
        prices.add((region == null ? price : price.channel(region.strip())).build());
      }
    }
    return prices;
  }
}
