package dev.shopstrata.normalize.draft;

import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads amounts of money as people and programs write them: {@code 1299.9}, {@code €1.299,90},
 * {@code 1'299.90 CHF}, {@code ١٢٫٥}.
 */
public final class Amounts {
  private static final Pattern CURRENCY = Pattern.compile("(?<!\\p{L})([A-Z]{3})(?!\\p{L})");
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9][0-9.,]*(?:[eE][+-]?[0-9]{1,2})?|-?[.,][0-9]+");
  private static final Pattern EXPONENT = Pattern.compile(".*[0-9][eE][+-]?[0-9]+");
  private static final int LONGEST = 40;
  private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private Amounts() {}

  /**
   * The amount as exact decimal text with at least the currency's decimals.
   *
   * @param currency ISO 4217 code, which tells a thousands separator from a decimal one where the
   *     text leaves it open
   * @throws UnreadableException when it is no amount, or below zero
   */
  public static String read(String text, String currency) {
    BigDecimal amount =
        number(text, MinorUnits.digits(currency))
            .orElseThrow(
                () -> new UnreadableException("a price is \"" + shortened(text) + "\", no amount"));
    if (amount.signum() < 0) {
      throw new UnreadableException("a price is below zero: \"" + shortened(text) + "\"");
    }
    BigDecimal plain = amount.stripTrailingZeros();
    int digits = Math.max(MinorUnits.digits(currency), plain.scale());
    return plain.setScale(digits, RoundingMode.UNNECESSARY).toPlainString();
  }

  /** Empty for no text, a blank one, and zero, which many exports write for "no such price". */
  public static Optional<String> positive(String text, String currency) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String amount = read(text, currency);
    return new BigDecimal(amount).signum() == 0 ? Optional.empty() : Optional.of(amount);
  }

  /** The currency that stands beside an amount, as in {@code 23.00 KWD} or {@code EUR19.99}. */
  public static Optional<String> currency(String text) {
    Matcher code = CURRENCY.matcher(text);
    return code.find() ? Optional.of(code.group(1)) : Optional.empty();
  }

  /** A plain number, such as a quantity or a rating; empty when the text is none. */
  public static Optional<BigDecimal> number(String text) {
    return number(text, 2);
  }

  /**
   * A number of pieces: the whole part, held within what an int can say; empty when the text is no
   * number.
   */
  public static Optional<Integer> pieces(String text) {
    return number(text).map(Amounts::pieces);
  }

  /** The whole part of a number of pieces, held within what an int can say. */
  public static int pieces(BigDecimal number) {
    return number.setScale(0, RoundingMode.DOWN).max(LEAST).min(MOST).intValue();
  }

  private static Optional<BigDecimal> number(String text, int decimals) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (isPlain(text)) {
      return Optional.of(new BigDecimal(text));
    }
    StringBuilder plain = new StringBuilder();
    text.strip()
        .codePoints()
        .filter(c -> !Character.isSpaceChar(c) && c != '\'' && c != '’' && c != '_')
        .forEach(c -> plain.appendCodePoint(western(c)));
    Matcher number = NUMBER.matcher(plain.toString().replace('−', '-'));
    if (!number.find()) {
      return Optional.empty();
    }
    String found = number.group();
    boolean isAlone = !number.find();
    return isAlone ? Optional.of(decimal(found, decimals)) : Optional.empty();
  }

  /** Digits and at most one point among them, as programs write amounts. */
  private static boolean isPlain(String text) {
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        points++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    boolean pointInside = !text.startsWith(".") && !text.endsWith(".");
    return points <= 1 && pointInside && !text.isEmpty();
  }

  private static int western(int c) {
    if (Character.isDigit(c)) {
      return '0' + Character.digit(c, 10);
    }
    // The Arabic decimal and thousands separators.
    return c == '٫' ? '.' : c == '٬' ? ',' : c;
  }

  private static BigDecimal decimal(String text, int decimals) {
    int end =
        EXPONENT.matcher(text).matches()
            ? text.toLowerCase(Locale.ROOT).indexOf('e')
            : text.length();
    String digits = text.substring(0, end);
    int point = point(digits, decimals);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (i == point) {
        plain.append('.');
      } else if (c != '.' && c != ',') {
        plain.append(c);
      }
    }
    return new BigDecimal(
        plain + "0".repeat(plain.charAt(plain.length() - 1) == '.' ? 1 : 0) + text.substring(end));
  }

  /** Where the decimals begin; -1 when every separator parts thousands. */
  private static int point(String digits, int decimals) {
    int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    if (last < 0) {
      return -1;
    }
    char separator = digits.charAt(last);
    boolean both = digits.indexOf('.') >= 0 && digits.indexOf(',') >= 0;
    boolean once = digits.indexOf(separator) == last;
    if (!once) {
      return -1;
    }
    // "1,299" is a thousand and more, unless the currency has three decimals; a point is a point.
    boolean threeFollow = digits.length() - last - 1 == 3;
    boolean parts = separator == ',' && !both && threeFollow && decimals != 3;
    return parts ? -1 : last;
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
