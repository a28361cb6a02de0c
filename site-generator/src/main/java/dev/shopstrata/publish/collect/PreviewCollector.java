package dev.shopstrata.publish.collect;

import dev.shopstrata.publish.Claim;
import dev.shopstrata.publish.LiveSite;
import dev.shopstrata.publish.PublishOptions;
import dev.shopstrata.publish.ReleaseAction;
import dev.shopstrata.publish.ReleaseKeys;
import dev.shopstrata.publish.ReleaseKind;
import dev.shopstrata.publish.ReleaseLedger;
import dev.shopstrata.publish.ReleaseRecord;
import dev.shopstrata.publish.StoreTarget;
import dev.shopstrata.publish.edge.Purge;
import dev.shopstrata.publish.stop.StopList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes a whole preview away once it is too old. Its place keeps the mark of its store and the last
 * records, so that the next preview begins there anew.
 */
public final class PreviewCollector {
  private final StoreTarget target;
  private final PublishOptions options;
  private final Duration expires;
  private final Clock clock;

  /**
   * @param expires how long after it was published last
   */
  public PreviewCollector(
      StoreTarget target, PublishOptions options, Duration expires, Clock clock) {
    this.target = target;
    this.options = options;
    this.expires = expires;
    this.clock = clock;
  }

  /** Deletes the preview when its time is over and nobody publishes it anew. */
  public Collected collect() {
    ReleaseLedger ledger = new ReleaseLedger(target.bucket());
    LiveSite site = new LiveSite(ledger.records());
    // What was cut off before it was live, or while it was taken away, goes like one that was.
    Optional<ReleaseRecord> live = site.live().or(site::unfinished);
    boolean isOver =
        live.map(record -> Instant.parse(record.when()).plus(expires))
            .filter(end -> !end.isAfter(clock.instant()))
            .isPresent();
    if (!isOver || site.isClaimed(clock.instant())) {
      return Collected.NOTHING;
    }
    ReleaseRecord last = live.get();
    Claim claim =
        Claim.take(
            ledger,
            clock,
            ReleaseRecord.draft(
                site.nextSeq(),
                ReleaseKind.DELTA,
                last.folder(),
                last.bundle(),
                null,
                last.asOf(),
                options));
    long head = claim.record().seq();
    Deletion deletion = new Deletion(target.bucket(), claim);
    // First what says that it is live: a preview that is half gone must not be built upon.
    deletion.delete(ReleaseKeys.LEDGER, key -> key.compareTo(ReleaseKeys.record(head)) < 0);
    deletion.delete(
        "",
        key ->
            !key.value().startsWith(ReleaseKeys.LEDGER)
                && !key.equals(ReleaseKeys.MARKER)
                && !key.equals(StopList.KEY));
    target.edge().purge(new Purge.Everything());
    claim.end(ReleaseAction.COLLECTED);
    return new Collected(0, deletion.deleted(), 0, deletion.left());
  }
}
