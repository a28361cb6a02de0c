package dev.shopstrata.normalize.magento;

import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file that a product has in it; it costs something when files are bought one by one. */
record Download(String title, BigDecimal price) {
  /**
   * The files of a product, in order.
   *
   * @param apart rows of a table of their own
   */
  static List<Download> read(Cells row, List<Cells> apart, String currency) {
    List<Download> downloads = new ArrayList<>();
    for (Map<String, String> link :
        row.get("downloadable_links").map(Pairs::readAll).orElse(List.of())) {
      String title = link.getOrDefault("title", "");
      if (!title.isEmpty()) {
        downloads.add(new Download(PlainText.decoded(title), price(link.get("price"), currency)));
      }
    }
    for (Cells link : apart) {
      link.get("link_item_title")
          .ifPresent(
              title ->
                  downloads.add(
                      new Download(
                          PlainText.decoded(title),
                          price(link.get("link_item_price").orElse(null), currency))));
    }
    return downloads;
  }

  private static BigDecimal price(String text, String currency) {
    return Amounts.positive(text, currency).map(BigDecimal::new).orElse(BigDecimal.ZERO);
  }

  /** Whether the files are bought one by one. */
  static boolean areApart(Cells row) {
    return row.get("downloadable_links")
        .map(Pairs::readAll)
        .flatMap(links -> links.stream().findFirst())
        .map(link -> link.get("purchased_separately"))
        .or(() -> row.get("links_purchased_separately"))
        .filter(text -> text.equals("1") || text.equalsIgnoreCase("yes"))
        .isPresent();
  }

  /** From the product with its cheapest file to the product with all. */
  static Optional<PriceRange> range(List<Download> downloads, BigDecimal base) {
    Optional<BigDecimal> least =
        downloads.stream().map(Download::price).min(Comparator.naturalOrder());
    BigDecimal all =
        downloads.stream().map(Download::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    return least.map(price -> new PriceRange(base.add(price), base.add(all)));
  }
}
