package dev.shopstrata.render;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.shopstrata.catalog.view.SfMoney;
import dev.shopstrata.store.StoreLocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Money, numbers and dates as a locale writes them, from ICU's data only. */
final class Formats {
  private static final int MAX_DIGITS = 10;

  private final ULocale locale;
  private final ZoneId zone;
  private final Map<String, LocalizedNumberFormatter> money = new ConcurrentHashMap<>();
  private final Map<Integer, LocalizedNumberFormatter> numbers = new ConcurrentHashMap<>();
  private final Map<String, SimpleDateFormat> dates = new ConcurrentHashMap<>();

  Formats(StoreLocale locale, ZoneId zone) {
    this.locale = ULocale.forLanguageTag(locale.tag());
    this.zone = zone;
  }

  ULocale locale() {
    return locale;
  }

  /** With the currency's symbol and digits; more digits only where the amount has them. */
  String money(SfMoney value) {
    Currency currency = Currency.getInstance(value.currency());
    int digits = currency.getDefaultFractionDigits();
    int scale = Math.min(MAX_DIGITS, value.amount().stripTrailingZeros().scale());
    int most = Math.max(digits, scale);
    return money
        .computeIfAbsent(value.currency() + most, k -> moneyFormat(currency, digits, most))
        .format(value.amount())
        .toString();
  }

  private LocalizedNumberFormatter moneyFormat(Currency currency, int least, int most) {
    return NumberFormatter.withLocale(locale)
        .unit(currency)
        .precision(Precision.minMaxFraction(least, most));
  }

  /**
   * @param digits fraction digits, negative for as many as there are, up to ten
   */
  String number(BigDecimal value, int digits) {
    return numbers.computeIfAbsent(digits, this::numberFormat).format(value).toString();
  }

  private LocalizedNumberFormatter numberFormat(int digits) {
    Precision precision =
        digits < 0
            ? Precision.maxFraction(MAX_DIGITS)
            : Precision.fixedFraction(Math.min(MAX_DIGITS, digits));
    return NumberFormatter.withLocale(locale).precision(precision);
  }

  /**
   * A date or time in the store's time zone; a date without time stays that date.
   *
   * @param text ISO 8601: a date, a local date and time, or an instant
   * @param skeleton what to show, for example {@code yMMMMd} or {@code yMdHm}
   * @throws DateTimeParseException when the text is none of these
   */
  String date(String text, String skeleton) {
    boolean day = text.indexOf('T') < 0;
    ZoneId shown = day ? ZoneId.of("UTC") : zone;
    SimpleDateFormat format =
        dates.computeIfAbsent(skeleton + " " + shown, key -> dateFormat(skeleton, shown));
    // ICU's date formats are not safe for use by many threads, clones are.
    return format.clone().format(Date.from(instant(text, day)));
  }

  private Instant instant(String text, boolean day) {
    if (day) {
      return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    int time = text.indexOf('T');
    boolean offset =
        text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
    return offset
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).atZone(zone).toInstant();
  }

  private SimpleDateFormat dateFormat(String skeleton, ZoneId shown) {
    String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
    SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
    format.setTimeZone(TimeZone.getTimeZone(shown.getId()));
    return format;
  }
}
