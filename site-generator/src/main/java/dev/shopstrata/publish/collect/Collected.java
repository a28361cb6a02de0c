package dev.shopstrata.publish.collect;

import dev.shopstrata.publish.bucket.Undeleted;
import java.util.List;

/**
 * What came of collecting a store's garbage.
 *
 * @param kept objects that stay
 * @param deleted objects that are gone
 * @param bytes of those
 * @param left what was to go and is still there, with the bucket's reason; the first hundred
 */
public record Collected(long kept, long deleted, long bytes, List<Undeleted> left) {
  /** Nothing was looked at. */
  public static final Collected NOTHING = new Collected(0, 0, 0, List.of());

  public Collected {
    left = List.copyOf(left);
  }
}
