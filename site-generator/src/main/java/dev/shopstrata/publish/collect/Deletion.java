package dev.shopstrata.publish.collect;

import dev.shopstrata.publish.Claim;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.StoredObject;
import dev.shopstrata.publish.bucket.Undeleted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Deletes objects in batches under a claim; none is begun once it is lost. */
final class Deletion {
  private static final int BATCH = 1000;
  private static final int MOST_TOLD = 100;

  private final Bucket bucket;
  private final Claim claim;
  private final List<Key> batch = new ArrayList<>();
  private final List<Undeleted> left = new ArrayList<>();
  private long deleted;

  Deletion(Bucket bucket, Claim claim) {
    this.bucket = bucket;
    this.claim = claim;
  }

  /** Deletes what is below a prefix and answers to the question. */
  void delete(String prefix, Predicate<Key> isGarbage) {
    bucket.list(prefix, "", object -> take(object, isGarbage));
    flush();
  }

  private void take(StoredObject object, Predicate<Key> isGarbage) {
    if (isGarbage.test(object.key())) {
      batch.add(object.key());
      if (batch.size() == BATCH) {
        flush();
      }
    }
  }

  private void flush() {
    if (batch.isEmpty()) {
      return;
    }
    claim.hold();
    List<Undeleted> still = bucket.delete(batch);
    deleted += batch.size() - still.size();
    still.stream().limit(MOST_TOLD - left.size()).forEach(left::add);
    batch.clear();
  }

  long deleted() {
    return deleted;
  }

  List<Undeleted> left() {
    return left;
  }
}
