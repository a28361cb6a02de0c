package dev.shopstrata.catalog.store;

import java.util.Comparator;

/** A value of the settings' facet number {@code facet}. */
record FacetValueKey(int facet, String value) implements Comparable<FacetValueKey> {
  private static final Comparator<FacetValueKey> ORDER =
      Comparator.comparingInt(FacetValueKey::facet).thenComparing(FacetValueKey::value);

  @Override
  public int compareTo(FacetValueKey other) {
    return ORDER.compare(this, other);
  }
}
