package dev.shopstrata.publish;

import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.bucket.BucketException.Kind;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.Key;
import java.util.function.Consumer;

/**
 * Replaces objects that shoppers see. A publisher that was held up for longer than its claim must
 * not overwrite what its successor wrote: so it looks at the object, then at its claim, and
 * replaces just what it saw, where the bucket honours that.
 */
final class InPlace {
  private static final int TRIES = 4;

  private final Bucket bucket;
  private final boolean isHonoured;
  private final Runnable claim;

  /**
   * @param isHonoured whether the bucket replaces an object on condition that it is the one seen
   * @param claim throws when the claim is lost
   */
  InPlace(Bucket bucket, boolean isHonoured, Runnable claim) {
    this.bucket = bucket;
    this.isHonoured = isHonoured;
    this.claim = claim;
  }

  /** Writes an object under the condition that is given to {@code write}. */
  void write(Key key, Consumer<Condition> write) {
    if (!isHonoured) {
      write.accept(Condition.ALWAYS);
      return;
    }
    for (int left = TRIES; ; left--) {
      Condition seen =
          bucket
              .head(key)
              .map(object -> (Condition) new Condition.Matching(object.etag()))
              .orElse(Condition.ABSENT);
      claim.run();
      try {
        write.accept(seen);
        return;
      } catch (BucketException e) {
        boolean mayBeOurs =
            e.kind() == Kind.CONDITION || e.kind() == Kind.CONFLICT || e.kind() == Kind.LOST;
        if (!mayBeOurs || left == 1) {
          throw e;
        }
      }
    }
  }
}
