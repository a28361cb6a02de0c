package dev.shopstrata.publish;

import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.Upload;
import dev.shopstrata.tree.Digest;
import java.util.Optional;

/**
 * What follows a release that is live by its ledger: shoppers are led to it and the edge forgets
 * what it replaced. Done anew by the next run when it was cut off.
 */
final class Settling {
  private final StoreTarget target;
  private final Bucket bucket;
  private final Manifests manifests;

  Settling(StoreTarget target, Manifests manifests) {
    this.target = target;
    this.bucket = target.bucket();
    this.manifests = manifests;
  }

  /** Whether nothing is left to follow. */
  boolean isSettled(LiveSite site) {
    return site.live()
        .map(live -> bucket.head(ReleaseKeys.settled(live.seq())).isPresent())
        .orElse(true);
  }

  void settle(LiveSite site) {
    if (isSettled(site)) {
      return;
    }
    ReleaseRecord record = site.live().orElseThrow();
    Optional<ReleaseRecord> previous = site.liveBefore(record.seq());
    if (target.edge().followsPointer()) {
      target.edge().point(record.folder(), record.seq());
    }
    purge(previous.map(ReleaseRecord::bundleId).orElse(null), record.bundleId());
    Key settled = ReleaseKeys.settled(record.seq());
    bucket.put(settled, Upload.json("{\"seq\": %d}%n".formatted(record.seq())), Condition.ALWAYS);
  }

  /** Makes the edge forget what differs between two bundles. */
  void purge(Digest before, Digest after) {
    new PurgePlanner(manifests, target.edge().limits())
        .plan(before, after)
        .purges()
        .forEach(target.edge()::purge);
  }
}
