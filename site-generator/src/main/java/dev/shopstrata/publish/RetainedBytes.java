package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.FileChange.Reason;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.sort.LongSet;
import dev.shopstrata.tree.Digest;
import java.util.concurrent.atomic.AtomicLong;

/** Looks whether a rollback would find all it needs, before it touches anything. */
final class RetainedBytes {
  private final Bucket bucket;
  private final ReleaseKeys keys;
  private final Manifests manifests;

  RetainedBytes(Bucket bucket, ReleaseKeys keys, Manifests manifests) {
    this.bucket = bucket;
    this.keys = keys;
    this.manifests = manifests;
  }

  /**
   * Looks for what a folder lacks of an earlier release.
   *
   * @param before the bundle in the folder
   * @throws ProblemException when some of it was collected
   */
  void check(ReleaseRecord goal, Digest before) {
    if (!manifests.has(goal.bundleId())) {
      throw collected(goal.seq());
    }
    LongSet needed = new LongSet();
    AtomicLong missing = new AtomicLong();
    manifests.changes(
        before,
        goal.bundleId(),
        change -> {
          boolean isLacking = change.reason() == Reason.ADDED || change.reason() == Reason.CONTENT;
          if (isLacking && needed.add(LongSet.hash(source(change.file()).value()))) {
            missing.incrementAndGet();
          }
        });
    if (missing.get() > 0) {
      bucket.list(ReleaseKeys.RETAINED, "", object -> meet(object.key(), needed, missing));
    }
    if (missing.get() > 0) {
      bucket.list(keys.assets(), "", object -> meet(object.key(), needed, missing));
    }
    if (missing.get() > 0) {
      throw collected(goal.seq());
    }
  }

  private Key source(SiteFile file) {
    return keys.isShared(file) ? keys.asset(file.path()) : ReleaseKeys.retained(file.sha256());
  }

  private static void meet(Key key, LongSet needed, AtomicLong missing) {
    if (needed.contains(LongSet.hash(key.value()))) {
      missing.decrementAndGet();
    }
  }

  static ProblemException collected(long seq) {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_COLLECTED,
            "number %d is retained no longer".formatted(seq),
            "choose a later one, or build the layers of that release anew"));
  }
}
