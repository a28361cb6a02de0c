package dev.shopstrata.store;

/**
 * What a bundle carries for others than browsers.
 *
 * @param api whether there is the static API
 */
public record Touchpoints(boolean api, FeedSettings feeds) {
  /** Whether there is anything at all. */
  public boolean any() {
    return api || feeds.any();
  }
}
