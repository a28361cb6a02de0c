package dev.shopstrata.normalize.woocommerce;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.export.Tally;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what something costs: its regular price, and the sale price while the sale lasts. */
final class Pricing {
  private final Shop shop;
  private final Tally tally;

  Pricing(Shop shop, Tally tally) {
    this.shop = shop;
    this.tally = tally;
  }

  /** Without a regular price there is none, as in the shop itself. */
  List<Price> read(Listing listing, String place) {
    Optional<String> regular = listing.get(Field.REGULAR_PRICE);
    if (regular.isEmpty()) {
      return List.of();
    }
    Optional<Instant> from = listing.get(Field.SALE_FROM).flatMap(shop::moment);
    Optional<Instant> until = listing.get(Field.SALE_TO).flatMap(shop::end);
    boolean isReadable =
        from.isPresent() == listing.get(Field.SALE_FROM).isPresent()
            && until.isPresent() == listing.get(Field.SALE_TO).isPresent();
    String sale = isReadable ? listing.get(Field.SALE_PRICE).orElse(null) : null;
    if (!isReadable && listing.get(Field.SALE_PRICE).isPresent()) {
      tally.note("a sale whose dates can't be read was left out", place);
    }
    PriceDraft reduced = draft(listing, regular.get()).reducedTo(sale);
    boolean isDated = from.isPresent() || until.isPresent();
    List<Price> prices = new ArrayList<>();
    if (reduced.isReduced() && isDated) {
      prices.add(draft(listing, regular.get()).build());
      reduced.during(from.orElse(null), until.orElse(null));
    }
    prices.add(reduced.build());
    return prices;
  }

  /** A price that only answers say, of a product whose parts aren't there. */
  List<Price> lowest(Listing listing) {
    return listing.get(Field.PRICE).map(text -> draft(listing, text).build()).stream().toList();
  }

  Price of(Listing listing, BigDecimal amount) {
    return draft(listing, amount.toPlainString()).build();
  }

  /** What it costs at any time; sales that last for a time don't count. */
  Optional<BigDecimal> current(Listing listing) {
    return read(listing, "product " + listing.get(Field.ID).orElse("")).stream()
        .findFirst()
        .map(Price::value)
        .or(() -> listing.get(Field.PRICE).map(text -> Amounts.read(text, shop.currency())))
        .map(BigDecimal::new);
  }

  private PriceDraft draft(Listing listing, String amount) {
    boolean isTaxed = !listing.is(Field.TAX_STATUS, "none");
    Optional<String> tax =
        listing.get(Field.TAX_CLASS).filter(name -> isTaxed && !name.equals("parent"));
    return PriceDraft.of(shop.currency(), amount).taxCategory(tax.orElse(null));
  }
}
