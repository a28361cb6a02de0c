package dev.shopstrata.catalog.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What snapshot.json says (mirrors its shape: flat, null for absent).
 *
 * @param formatVersion major and minor number, {@code 1.0}
 * @param source where the data came from, in words
 * @param locales BCP 47 tags of the product texts, sorted
 * @param currencies ISO 4217 codes of the prices, sorted
 * @param quarantined records the normalizer refused
 */
public record SnapshotHead(
    String formatVersion,
    String source,
    NormalizerId normalizer,
    Instant asOf,
    List<String> locales,
    List<String> currencies,
    List<SnapshotPart> products,
    SnapshotPart categories,
    List<SnapshotPart> reviews,
    SnapshotPart quarantine,
    Integer quarantined) {
  static final int MAJOR = 1;
  static final String VERSION = MAJOR + ".0";

  public SnapshotHead {
    locales = locales == null ? List.of() : List.copyOf(locales);
    currencies = currencies == null ? List.of() : List.copyOf(currencies);
    products = products == null ? List.of() : List.copyOf(products);
    reviews = reviews == null ? List.of() : List.copyOf(reviews);
    quarantined = quarantined == null ? 0 : quarantined;
  }

  /** The moment the data describes, when the export or the configuration told it. */
  public Optional<Instant> dataAsOf() {
    return Optional.ofNullable(asOf);
  }

  PartList parts() {
    return new PartList(products, Optional.ofNullable(categories), reviews);
  }

  SnapshotHead withParts(PartList parts) {
    return new SnapshotHead(
        formatVersion,
        source,
        normalizer,
        asOf,
        locales,
        currencies,
        parts.products(),
        parts.categories().orElse(null),
        parts.reviews(),
        quarantine,
        quarantined);
  }
}
