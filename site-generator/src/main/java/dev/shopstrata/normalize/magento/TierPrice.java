package dev.shopstrata.normalize.magento;

import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of advanced pricing: what somebody pays from a quantity on.
 *
 * @param website null for all of them
 * @param group null for everybody
 * @param amount of money, or percent that are taken off
 */
record TierPrice(String website, String group, int quantity, BigDecimal amount, boolean isPercent) {
  private static final Pattern ALL_WEBSITES =
      Pattern.compile("(?i)all websites(?:\\s*\\[([A-Z]{3})])?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Empty for a row that names a product only, as the export writes them. */
  static Optional<TierPrice> read(Cells row, String currency) {
    Optional<String> text = row.get("tier_price");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    boolean isPercent =
        row.get("tier_price_value_type")
            .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("d"))
            .isPresent();
    String amount = Amounts.read(text.get(), currency);
    BigDecimal number = new BigDecimal(amount);
    if (isPercent && number.compareTo(HUNDRED) > 0) {
      throw new UnreadableException("its \"tier_price\" takes more than all off");
    }
    Matcher everywhere = ALL_WEBSITES.matcher(row.get("tier_price_website").orElse("all websites"));
    boolean isEverywhere = everywhere.matches();
    String other = isEverywhere ? everywhere.group(1) : null;
    if (other != null && !other.equals(currency)) {
      throw new UnreadableException("it is in " + other + ", the other prices in " + currency);
    }
    String website = isEverywhere ? null : row.get("tier_price_website").orElse(null);
    return Optional.of(new TierPrice(website, group(row), quantity(row), number, isPercent));
  }

  /** Whoever looks at a public shop is not logged in. */
  private static String group(Cells row) {
    String name = row.get("tier_price_customer_group").orElse("ALL GROUPS");
    boolean isPublic =
        name.equalsIgnoreCase("all groups") || name.equalsIgnoreCase("not logged in");
    return isPublic ? null : name;
  }

  private static int quantity(Cells row) {
    return row.get("tier_price_qty")
        .flatMap(Amounts::number)
        .map(number -> number.setScale(0, RoundingMode.UP))
        .filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
        .map(BigDecimal::intValue)
        .orElseThrow(() -> new UnreadableException("its \"tier_price_qty\" is no quantity"));
  }

  /** The price per piece where the product costs this much otherwise. */
  BigDecimal of(BigDecimal price) {
    return isPercent ? price.subtract(price.multiply(amount).divide(HUNDRED)) : amount;
  }

  /** Whether it holds for somebody: for all, or for just these. */
  boolean isFor(String someWebsite, String someGroup) {
    return (website == null || website.equals(someWebsite))
        && (group == null || group.equals(someGroup));
  }
}
