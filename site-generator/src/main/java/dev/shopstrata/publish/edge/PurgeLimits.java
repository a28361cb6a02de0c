package dev.shopstrata.publish.edge;

/**
 * What purging at an edge can do and costs.
 *
 * @param urls that may be purged for one release; more than that, and everything is forgotten
 * @param tags that may be purged for one release; 0 where the edge knows none
 * @param perCall URLs or tags that one call takes
 * @param dollarsPerThousand what a thousand URLs or tags cost once any free ones are used up
 */
public record PurgeLimits(int urls, int tags, int perCall, double dollarsPerThousand) {
  /** Of an edge that keeps nothing. */
  public static final PurgeLimits NOTHING_KEPT =
      new PurgeLimits(Integer.MAX_VALUE, 0, Integer.MAX_VALUE, 0);
}
