package dev.shopstrata.catalog.reason;

import dev.shopstrata.catalog.Availability;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a stock state came about.
 *
 * @param places the store's stock channels
 * @param candidates the stock records of the product and of all its variants, or of one variant
 * @param outcome what of {@link Outcome} holds
 */
public record StockReason(
    List<String> places, List<StockCandidate> candidates, Outcome outcome, Availability result)
    implements ViewReason {
  /** Why the records give what they give. */
  public enum Outcome {
    COUNTED("is the best of the records that count, their pieces together"),
    NOT_COUNTED("is assumed, without limit: this product has no stock records at all"),
    ELSEWHERE("because there are stock records, but none in the store's places"),
    INHERITED("is the product's: the variant has no stock records of its own");

    private final String why;

    Outcome(String why) {
      this.why = why;
    }
  }

  public StockReason {
    places = List.copyOf(places);
    candidates = List.copyOf(candidates);
  }

  @Override
  public String kind() {
    return "stock";
  }

  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add("\"" + result.text() + "\" " + outcome.why + ".");
    candidates.forEach(
        candidate -> {
          String text = candidate.sentence(places);
          sentences.add(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".");
        });
    return sentences;
  }

  @Override
  public List<String> taken() {
    return candidates.stream().filter(StockCandidate::counts).map(StockCandidate::pointer).toList();
  }

  @Override
  public List<String> settings() {
    return List.of("/catalog/stockChannels");
  }
}
