package dev.shopstrata.store;

/**
 * The most that one release may cost.
 *
 * @param objects that are written
 * @param bytes that are uploaded
 * @param purges URLs that the edge is asked to forget
 */
public record PublishBudget(long objects, long bytes, long purges) {
  public static final PublishBudget UNLIMITED =
      new PublishBudget(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
}
