package dev.shopstrata.publish.collect;

import dev.shopstrata.publish.LiveSite;
import dev.shopstrata.publish.ReleaseAction;
import dev.shopstrata.publish.ReleaseRecord;
import dev.shopstrata.tree.Digest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a store's ledger says is to stay.
 *
 * @param bundles whose manifests, shared files and replaced bytes stay
 * @param shown records whose pages stay in their folders, as they are seen now or a moment ago
 * @param manifests bundles whose manifests stay for a purge that is not done yet
 * @param first the number of the first record that any of this rests on
 */
record RetainedReleases(
    Set<Digest> bundles, List<ReleaseRecord> shown, Set<Digest> manifests, long first) {
  static RetainedReleases of(LiveSite site, Retention retention, Instant now) {
    Set<Digest> bundles = new LinkedHashSet<>();
    List<ReleaseRecord> shown = new ArrayList<>();
    List<ReleaseRecord> newestFirst = new ArrayList<>(site.records());
    java.util.Collections.reverse(newestFirst);
    int count = 0;
    long first = Long.MAX_VALUE;
    Instant replaced = Instant.MAX;
    for (ReleaseRecord record : newestFirst) {
      boolean isWaiting = record.action() == ReleaseAction.READY;
      if (record.action() != ReleaseAction.LIVE && !isWaiting) {
        continue;
      }
      Instant end = isWaiting ? Instant.parse(record.when()) : replaced;
      boolean isRetained = count < retention.releases() || end.isAfter(now.minus(retention.span()));
      if (isRetained) {
        bundles.add(record.bundleId());
        first = record.seq();
        if (isWaiting || isCurrent(site, record) || end.isAfter(now.minus(retention.grace()))) {
          shown.add(record);
        }
      }
      count++;
      replaced = isWaiting ? replaced : Instant.parse(record.when());
    }
    long needed = first;
    Set<Digest> manifests = new LinkedHashSet<>(bundles);
    Optional<ReleaseRecord> before = site.live().flatMap(live -> site.liveBefore(live.seq()));
    before.ifPresent(record -> manifests.add(record.bundleId()));
    return new RetainedReleases(
        bundles,
        shown,
        manifests,
        before.map(record -> Math.min(record.seq(), needed)).orElse(needed));
  }

  /** Whether a folder holds just this release's files. */
  private static boolean isCurrent(LiveSite site, ReleaseRecord record) {
    return site.bundleIn(record.folder()).filter(record.bundleId()::equals).isPresent();
  }
}
