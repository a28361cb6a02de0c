package dev.shopstrata.normalize.google;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what an item costs: {@code 23.00 KWD}, and what it costs in a sale. */
final class ItemPrices {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Sc}]+");

  /** Two moments; the slash between them is a blank or comma in some feeds. */
  private static final Pattern RANGE =
      Pattern.compile("([0-9T:.+-]+Z?)\\s*[/,\\s]\\s*([0-9T:.+-]+Z?)");

  private static final Pattern MOMENT =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2})(:[0-9]{2})?(?:\\.[0-9]+)?"
              + "(?:(Z)|([+-][0-9]{2}):?([0-9]{2})?)?)?");

  private final SourceOptions options;
  private final Tally tally;

  ItemPrices(SourceOptions options, Tally tally) {
    this.options = options;
    this.tally = tally;
  }

  /**
   * The prices; none when the item has none.
   *
   * @throws UnreadableException when an amount is none, or in two currencies
   * @throws IOException when catalog.yaml has to say the currency and doesn't
   */
  List<Price> read(FeedItem item, String place) throws IOException {
    String regular = item.textOr("price");
    if (regular.isEmpty()) {
      tally.note("items had no price", place);
      return List.of();
    }
    String currency = currency(regular);
    String sale = item.textOr("sale_price");
    if (!sale.isEmpty() && !currency(sale).equals(currency)) {
      throw new UnreadableException("its price and its sale price are in two currencies");
    }
    Amounts.positive(sale, currency);
    Optional<String> range = item.text("sale_price_effective_date");
    Matcher dates = RANGE.matcher(range.orElse(""));
    Optional<Instant> from = dates.matches() ? moment(dates.group(1)) : Optional.empty();
    Optional<Instant> until = dates.matches() ? moment(dates.group(2)) : Optional.empty();
    boolean isDated = from.isPresent() && until.isPresent();
    if (range.isPresent() && !sale.isEmpty() && !isDated) {
      tally.note("sale prices whose dates can't be read were left out", place);
    }
    List<Price> prices =
        PriceDraft.withSale(
            currency,
            regular,
            range.isPresent() && !isDated ? "" : sale,
            from.orElse(null),
            until.orElse(null));
    return prices.stream().map(price -> listed(price, item.priceList())).toList();
  }

  /** A list that catalog.yaml gives a scope. */
  private static Price listed(Price p, String list) {
    return new Price(
        p.currency(),
        p.value(),
        p.regular(),
        p.country(),
        list,
        p.customerGroup(),
        p.validFrom(),
        p.validUntil(),
        p.tiers(),
        p.taxIncluded(),
        p.taxCategory(),
        p.lowest30Days(),
        p.unitPrice(),
        p.deposit());
  }

  /** What stands beside the amount, a code or a sign; the catalog's currency when nothing does. */
  private String currency(String text) throws IOException {
    Optional<String> code = Amounts.currency(text);
    if (code.isPresent()) {
      return code.get();
    }
    String word = NO_WORD.matcher(text).replaceAll("");
    if (word.length() == 3 && Currency.isAvailable(word.toUpperCase(Locale.ROOT), null, null)) {
      return word.toUpperCase(Locale.ROOT);
    }
    String currency = options.currency();
    boolean hasNoSign = word.isEmpty() || Amounts.number(text).isEmpty();
    if (!hasNoSign && signs(currency).noneMatch(word::equalsIgnoreCase)) {
      throw new UnreadableException("a price has another currency beside it than " + currency);
    }
    return currency;
  }

  private static Stream<String> signs(String code) {
    if (!Currency.isAvailable(code, null, null)) {
      return Stream.empty();
    }
    Currency currency = Currency.getInstance(code);
    return Stream.of(
            currency.getSymbol(ULocale.ENGLISH),
            currency.getName(ULocale.ENGLISH, Currency.NARROW_SYMBOL_NAME, null))
        .map(sign -> NO_WORD.matcher(sign).replaceAll(""));
  }

  /** A moment; without a time it is midnight, without a zone in UTC. */
  static Optional<Instant> moment(String text) {
    Matcher moment = MOMENT.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!moment.matches()) {
      return Optional.empty();
    }
    try {
      if (moment.group(2) == null) {
        return Optional.of(
            LocalDate.parse(moment.group(1)).atStartOfDay(ZoneOffset.UTC).toInstant());
      }
      String seconds = moment.group(3) == null ? ":00" : moment.group(3);
      String zone =
          moment.group(5) == null
              ? "Z"
              : moment.group(5) + ":" + (moment.group(6) == null ? "00" : moment.group(6));
      String full = moment.group(1) + "T" + moment.group(2) + seconds + zone;
      return Optional.of(OffsetDateTime.parse(full).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
