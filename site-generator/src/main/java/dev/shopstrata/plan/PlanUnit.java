package dev.shopstrata.plan;

/**
 * A piece of a store's work: pages {@code from} (inclusive) to {@code to} (exclusive) of one page
 * set.
 *
 * @param set the position in {@link SitePlan#sets()}
 */
public record PlanUnit(int set, int from, int to) {
  public PlanUnit {
    if (set < 0 || from < 0 || to <= from) {
      throw new IllegalArgumentException("not a range of pages: " + from + " to " + to);
    }
  }

  public int size() {
    return to - from;
  }
}
