package dev.shopstrata.normalize.magento;

import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.MinorUnits;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Price rules that hold for all products of some categories. */
final class CatalogRules {
  private static final Pattern CONDITION = Pattern.compile("\"attribute\":\"([a-z_]+)\"");
  private static final Pattern SLUG = Pattern.compile("url_key=([^,%\"]+)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Settings settings;
  private final Categories categories;
  private final Tally tally;
  private final List<Rule> rules = new ArrayList<>();

  CatalogRules(Settings settings, Categories categories, Tally tally) {
    this.settings = settings;
    this.categories = categories;
    this.tally = tally;
  }

  /** What is done to a price. */
  private enum Action {
    BY_PERCENT,
    TO_PERCENT,
    BY_FIXED,
    TO_FIXED
  }

  private record Rule(Action action, BigDecimal amount, Set<String> categories) {
    BigDecimal apply(BigDecimal price) {
      return switch (action) {
        case BY_PERCENT -> price.subtract(price.multiply(amount).divide(HUNDRED));
        case TO_PERCENT -> price.multiply(amount).divide(HUNDRED);
        case BY_FIXED -> price.subtract(amount);
        case TO_FIXED -> amount;
      };
    }
  }

  void add(Cells row, SourcePosition at) {
    if (!row.is("is_active", "1")) {
      tally.skipped("the price rule is not active", at);
      return;
    }
    Set<String> ids = categories(row.get("conditions_serialized").orElse(""));
    if (ids.isEmpty() || row.first("from_date", "to_date").isPresent()) {
      tally.skipped("the price rule has other conditions than categories", at);
      return;
    }
    rules.add(new Rule(action(row), amount(row), ids));
    tally.merged();
  }

  private Set<String> categories(String conditions) {
    Set<String> ids = new LinkedHashSet<>();
    Matcher condition = CONDITION.matcher(conditions);
    boolean isOne = condition.find() && condition.group(1).equals("category_ids");
    if (isOne && !condition.find()) {
      Matcher slug = SLUG.matcher(conditions);
      while (slug.find()) {
        categories.bySlug(slug.group(1).strip()).ifPresent(ids::add);
      }
    }
    return ids;
  }

  private static Action action(Cells row) {
    String name = row.get("simple_action").orElse("");
    return switch (name) {
      case "by_percent" -> Action.BY_PERCENT;
      case "to_percent" -> Action.TO_PERCENT;
      case "by_fixed" -> Action.BY_FIXED;
      case "to_fixed" -> Action.TO_FIXED;
      default ->
          throw new UnreadableException("its \"simple_action\" is \"" + name + "\", none we know");
    };
  }

  private static BigDecimal amount(Cells row) {
    return row.get("discount_amount")
        .flatMap(Amounts::number)
        .filter(amount -> amount.signum() >= 0)
        .orElseThrow(() -> new UnreadableException("its \"discount_amount\" is no number"));
  }

  /** What is left of a price after all rules, one after the other, rounded as Magento does. */
  BigDecimal apply(BigDecimal price, Set<String> categories) {
    BigDecimal left = price;
    for (Rule rule : rules) {
      if (rule.categories().stream().anyMatch(categories::contains)) {
        left = rule.apply(left).max(BigDecimal.ZERO);
      }
    }
    return left.compareTo(price) == 0
        ? price
        : left.setScale(MinorUnits.digits(settings.currency()), RoundingMode.HALF_UP);
  }
}
