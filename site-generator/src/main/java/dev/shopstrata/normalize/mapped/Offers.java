package dev.shopstrata.normalize.mapped;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.Moments;
import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.UnreadableException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** Reads what something costs and whether it can be had, of products, variants and lists alike. */
final class Offers {
  static final Set<String> PRICE =
      Set.of(
          "price",
          "salePrice",
          "regularPrice",
          "currency",
          "country",
          "channel",
          "customerGroup",
          "validFrom",
          "validUntil");
  static final Set<String> STOCK = Set.of("quantity", "availability", "availableFrom", "location");

  private final SourceOptions options;

  Offers(SourceOptions options) {
    this.options = options;
  }

  /** Empty when the record says no price. */
  Optional<Price> price(Mapping mapping, RawRecord record) {
    Optional<String> amount = mapping.text("price", record);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    String currency =
        mapping
            .text("currency", record)
            .or(() -> Amounts.currency(amount.get()))
            .or(options::defaultCurrency)
            .orElseThrow(() -> new UnreadableException("a price has no currency"));
    return Optional.of(
        PriceDraft.of(currency, amount.get())
            .reducedTo(mapping.text("salePrice", record).orElse(null))
            .reducedFrom(mapping.text("regularPrice", record).orElse(null))
            .country(mapping.text("country", record).orElse(null))
            .channel(mapping.text("channel", record).orElse(null))
            .customerGroup(mapping.text("customerGroup", record).orElse(null))
            .during(
                moment("validFrom", mapping, record).orElse(null),
                moment("validUntil", mapping, record).orElse(null))
            .build());
  }

  /** Empty when the record says nothing of stock. */
  Optional<Stock> stock(Mapping mapping, RawRecord record) {
    Optional<Integer> quantity = mapping.text("quantity", record).map(Offers::pieces);
    Optional<Availability> said = mapping.text("availability", record).map(Offers::availability);
    if (quantity.isEmpty() && said.isEmpty()) {
      return Optional.empty();
    }
    Availability derived =
        quantity.orElse(1) > 0 ? Availability.IN_STOCK : Availability.OUT_OF_STOCK;
    return Optional.of(
        new Stock(
            mapping.text("channel", record).orElse(null),
            mapping.text("location", record).orElse(null),
            quantity.orElse(null),
            said.orElse(derived),
            moment("availableFrom", mapping, record).orElse(null)));
  }

  static Optional<Instant> moment(String field, Mapping mapping, RawRecord record) {
    Optional<String> text = mapping.text(field, record);
    Optional<Instant> moment = text.flatMap(t -> Moments.read(t, ZoneOffset.UTC));
    if (text.isPresent() && moment.isEmpty()) {
      throw new UnreadableException("\"" + field + "\" is \"" + text.get() + "\", no date");
    }
    return moment;
  }

  private static Integer pieces(String text) {
    int number =
        Amounts.pieces(text)
            .orElseThrow(
                () -> new UnreadableException("\"quantity\" is \"" + text + "\", no number"));
    return Math.max(0, number);
  }

  /** Whatever shops call it: {@code In Stock}, {@code in_stock}, true, 1. */
  private static Availability availability(String text) {
    String word = UCharacter.toLowerCase(ULocale.ROOT, text).replaceAll("[\\s_-]+", "-");
    return switch (word) {
      case "in-stock", "instock", "low-stock", "available", "true", "yes", "1" ->
          Availability.IN_STOCK;
      case "out-of-stock", "outofstock", "sold-out", "unavailable", "false", "no", "0" ->
          Availability.OUT_OF_STOCK;
      case "preorder", "pre-order" -> Availability.PREORDER;
      case "backorder", "back-order", "on-backorder", "onbackorder" -> Availability.BACKORDER;
      case "discontinued" -> Availability.DISCONTINUED;
      default ->
          throw new UnreadableException("\"availability\" is \"" + text + "\", which says nothing");
    };
  }
}
