package dev.shopstrata.catalog.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a snapshot's data came from.
 *
 * @param source in words, for people
 * @param locales BCP 47 tags; empty means those of the product names
 * @param currencies ISO 4217 codes; empty means those of the prices
 */
public record SnapshotOrigin(
    String source,
    NormalizerId normalizer,
    Optional<Instant> asOf,
    List<String> locales,
    List<String> currencies) {
  public SnapshotOrigin {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(normalizer, "normalizer");
    Objects.requireNonNull(asOf, "asOf");
    locales = List.copyOf(locales);
    currencies = List.copyOf(currencies);
  }

  /** Of a snapshot that is there; one that was typed may not say where it came from. */
  public static SnapshotOrigin of(SnapshotHead head) {
    return new SnapshotOrigin(
        Objects.requireNonNullElse(head.source(), NormalizerId.BY_HAND.name()),
        Objects.requireNonNullElse(head.normalizer(), NormalizerId.BY_HAND),
        head.dataAsOf(),
        head.locales(),
        head.currencies());
  }
}
