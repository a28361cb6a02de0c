package dev.shopstrata.normalize.bigcommerce;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.MinorUnits;
import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Reads prices with their reductions and the rules for larger quantities. */
final class PriceMapper {
  private final Tally tally;

  PriceMapper(Tally tally) {
    this.tally = tally;
  }

  /**
   * The price of a product, a variant, or a record of a price list.
   *
   * @param record whose prices count
   * @param base whose prices count where the record has none; may be the record itself
   * @return empty when neither has a price
   * @throws UnreadableException when a price is no amount
   */
  Optional<PriceDraft> map(JsonNode record, JsonNode base, String currency) {
    Optional<String> list = either(record, base, "price");
    if (list.isEmpty()) {
      return Optional.empty();
    }
    String sale = either(record, base, "sale_price").orElse("");
    String charged =
        JsonFields.text(record, "calculated_price")
            .orElseGet(() -> reduced(list.get(), sale, currency));
    String retail = either(record, base, "retail_price").orElse("");
    PriceDraft price = PriceDraft.of(currency, charged).reducedFrom(list.get());
    return Optional.of(price.isReduced() ? price : price.reducedFrom(retail));
  }

  /** Each price that a variant doesn't have is its product's, the sale price, too. */
  private static Optional<String> either(JsonNode record, JsonNode base, String field) {
    return JsonFields.text(record, field).or(() -> JsonFields.text(base, field));
  }

  private static String reduced(String list, String sale, String currency) {
    return PriceDraft.of(currency, list).reducedTo(sale).build().value();
  }

  /** Adds what one piece costs from a quantity on; a rule that lowers nothing is left out. */
  void addTiers(PriceDraft price, JsonNode rules, String currency, String place) {
    String value = price.build().value();
    for (JsonNode rule : rules) {
      try {
        BigDecimal piece = piece(rule, new BigDecimal(value), currency);
        int from =
            JsonFields.text(rule, "quantity_min")
                .flatMap(Amounts::pieces)
                .orElseThrow(() -> new UnreadableException("a rule has no quantity"));
        if (piece.signum() <= 0 || piece.compareTo(new BigDecimal(value)) >= 0) {
          throw new UnreadableException("a rule lowers nothing");
        }
        price.tier(from, piece.toPlainString());
      } catch (UnreadableException e) {
        tally.note("bulk pricing rules that lower no price or can't be read were left out", place);
      }
    }
  }

  /** {@code price} takes an amount off, {@code percent} a part, {@code fixed} is the price. */
  private static BigDecimal piece(JsonNode rule, BigDecimal value, String currency) {
    BigDecimal amount =
        JsonFields.text(rule, "amount")
            .flatMap(Amounts::number)
            .orElseThrow(() -> new UnreadableException("a rule has no amount"));
    return switch (rule.path("type").asText()) {
      case "fixed" -> amount;
      case "price" -> value.subtract(amount);
      case "percent" ->
          value
              .multiply(BigDecimal.valueOf(100).subtract(amount))
              .divide(BigDecimal.valueOf(100), MinorUnits.digits(currency), RoundingMode.HALF_UP);
      default -> throw new UnreadableException("a rule has no type");
    };
  }
}
