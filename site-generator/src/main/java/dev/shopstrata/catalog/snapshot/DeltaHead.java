package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.tree.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What delta.json says (mirrors its shape: flat, null for absent).
 *
 * @param formatVersion major and minor number, {@code 1.0}
 * @param appliesTo the {@link StateDigest} of the snapshot with the deltas before this one
 * @param source with it the facts up to {@code currencies} replace those of the snapshot, also by
 *     being absent; without it only those that are given do
 * @param categoryOrder ids of all categories, parents first; absent when replaced ones stay where
 *     they are and new ones come last
 * @param quarantine replaces the snapshot's
 */
public record DeltaHead(
    String formatVersion,
    Digest appliesTo,
    String source,
    NormalizerId normalizer,
    Instant asOf,
    List<String> locales,
    List<String> currencies,
    List<SnapshotPart> products,
    SnapshotPart categories,
    List<String> categoryOrder,
    List<SnapshotPart> reviews,
    SnapshotPart quarantine) {
  public DeltaHead {
    locales = locales == null ? List.of() : List.copyOf(locales);
    currencies = currencies == null ? List.of() : List.copyOf(currencies);
    products = products == null ? List.of() : List.copyOf(products);
    categoryOrder = categoryOrder == null ? List.of() : List.copyOf(categoryOrder);
    reviews = reviews == null ? List.of() : List.copyOf(reviews);
  }

  PartList parts() {
    return new PartList(products, Optional.ofNullable(categories), reviews);
  }

  /** The facts of a snapshot after this delta; its files stay those of the snapshot. */
  SnapshotHead over(SnapshotHead before) {
    boolean all = source != null;
    return new SnapshotHead(
        before.formatVersion(),
        all ? source : before.source(),
        all || normalizer != null ? normalizer : before.normalizer(),
        all || asOf != null ? asOf : before.asOf(),
        all || !locales.isEmpty() ? locales : before.locales(),
        all || !currencies.isEmpty() ? currencies : before.currencies(),
        before.products(),
        before.categories(),
        before.reviews(),
        quarantine != null ? quarantine : before.quarantine(),
        quarantine != null ? quarantine.count() : before.quarantined());
  }
}
