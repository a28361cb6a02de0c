package dev.shopstrata.catalog.reason;

import dev.shopstrata.store.PriceScope;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a price was chosen.
 *
 * @param candidates all prices of the record that was asked, in its order
 * @param inherited whether a variant has no prices of its own, so that the product's count
 */
public record PriceReason(
    PriceScope scope, Moment holds, List<PriceCandidate> candidates, boolean inherited)
    implements ViewReason {
  /**
   * When it was chosen.
   *
   * @param nextChange when a price in this scope next begins or ends
   */
  public record Moment(Instant asOf, ZoneId timeZone, Optional<Instant> nextChange) {
    private String text() {
      return "Prices hold at "
          + local(asOf)
          + nextChange.map(next -> "; the next change is at " + local(next)).orElse("")
          + ".";
    }

    private String local(Instant instant) {
      return instant.atZone(timeZone).toOffsetDateTime() + " (" + timeZone + ")";
    }
  }

  public PriceReason {
    candidates = List.copyOf(candidates);
  }

  public Optional<PriceCandidate> chosen() {
    return candidates.stream().filter(PriceCandidate::isChosen).findFirst();
  }

  @Override
  public String kind() {
    return "price";
  }

  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(chosen().map(this::chosenText).orElseGet(this::noneText));
    if (inherited) {
      sentences.add("The variant has no prices of its own, so those of the product count.");
    }
    chosen()
        .map(candidate -> Discount.text(candidate.price()))
        .filter(text -> !text.isEmpty())
        .ifPresent(sentences::add);
    candidates.forEach(candidate -> sentences.add(candidate.sentence(scope) + "."));
    return sentences.stream().map(PriceReason::capital).toList();
  }

  @Override
  public Optional<String> moment() {
    return Optional.of(holds.text());
  }

  private String chosenText(PriceCandidate best) {
    String criteria =
        candidates.stream()
            .flatMap(candidate -> candidate.lostBy().stream())
            .distinct()
            .sorted()
            .map(criterion -> criterion.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(Collectors.joining(", "));
    return best.text()
        + (criteria.isEmpty()
            ? " is the only price of " + candidates.size() + " that may show here."
            : " is the best of those that may show here, by " + criteria + ".");
  }

  private String noneText() {
    return candidates.isEmpty()
        ? "There is no price at all."
        : "None of " + candidates.size() + " prices may show here.";
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  @Override
  public List<String> taken() {
    return chosen().map(PriceCandidate::pointer).stream().toList();
  }

  @Override
  public List<String> settings() {
    return List.of(
        "/catalog/channels",
        "/locales/" + LOCALE + "/currency",
        "/currency",
        "/country",
        "/catalog/country",
        "/catalog/customerGroup");
  }
}
