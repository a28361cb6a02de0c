package dev.shopstrata.catalog.snapshot;

/** Which normalizer made a snapshot, and which version of its rules. */
public record NormalizerId(String name, String version) {
  /** Of snapshots that no normalizer made. */
  static final NormalizerId BY_HAND = new NormalizerId("by hand", "1");
}
