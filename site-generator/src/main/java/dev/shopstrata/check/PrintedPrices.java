package dev.shopstrata.check;

import com.ibm.icu.lang.UCharacter;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The amounts a page prints: those that it gives for machines in {@code <data value>}, and where it
 * has none, every number among its words, whatever digits and separators its language has.
 */
final class PrintedPrices {
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}(?:[\\p{Nd}.,٫٬'’\u00a0\u202f ]*\\p{Nd})?");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+([.][0-9]+)?");

  private final Set<BigDecimal> amounts = new HashSet<>();

  PrintedPrices(Page page) {
    for (Element data : page.all("data[value]")) {
      number(data.attr("value")).ifPresent(amounts::add);
    }
    if (amounts.isEmpty()) {
      Matcher number = NUMBER.matcher(page.document().body().text());
      while (number.find()) {
        addReadings(number.group());
      }
    }
  }

  boolean contain(BigDecimal amount) {
    return amounts.contains(amount);
  }

  /** A number as machines write it, without zeros at its end. */
  static Optional<BigDecimal> number(String text) {
    return DIGITS.matcher(text.strip()).matches()
        ? Optional.of(plain(new BigDecimal(text.strip())))
        : Optional.empty();
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  /** "1.234" may be a thousand or one and a bit: it counts as both. */
  private void addReadings(String printed) {
    StringBuilder digits = new StringBuilder();
    int decimals = -1;
    for (int i = 0; i < printed.length(); ) {
      int c = printed.codePointAt(i);
      i += Character.charCount(c);
      int digit = UCharacter.digit(c, 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
        decimals += decimals < 0 ? 0 : 1;
      } else {
        decimals = 0;
      }
    }
    BigDecimal whole = new BigDecimal(digits.toString());
    amounts.add(plain(whole));
    if (decimals > 0 && decimals <= 3) {
      amounts.add(plain(whole.movePointLeft(decimals)));
    }
  }
}
