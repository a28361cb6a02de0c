package dev.shopstrata.store;

/**
 * Which releases stay at hand.
 *
 * @param releases that many at least
 * @param hours that long at least
 */
public record Retention(int releases, int hours) {
  public static final Retention USUAL = new Retention(10, 72);
}
