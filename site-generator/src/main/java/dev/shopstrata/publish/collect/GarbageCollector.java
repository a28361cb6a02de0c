package dev.shopstrata.publish.collect;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.Claim;
import dev.shopstrata.publish.LiveSite;
import dev.shopstrata.publish.Manifests;
import dev.shopstrata.publish.PublishOptions;
import dev.shopstrata.publish.ReleaseAction;
import dev.shopstrata.publish.ReleaseKeys;
import dev.shopstrata.publish.ReleaseKind;
import dev.shopstrata.publish.ReleaseLedger;
import dev.shopstrata.publish.ReleaseRecord;
import dev.shopstrata.publish.StoreTarget;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Deletes what no retained release needs: folders, shared files, replaced bytes, manifests, and
 * pages that deltas took away. It decides before it claims, by the ledger as it was; its claim is
 * the ledger's next record, so it holds only when nobody published meanwhile.
 */
public final class GarbageCollector {
  /** Fewer deletions than this are never too many. */
  private static final long FEW = 1000;

  /** A larger share of all objects looks like a mistake. */
  private static final double MOST_SHARE = 0.5;

  private static final class Tally {
    private long kept;
    private long garbage;
    private long bytes;
  }

  private final StoreTarget target;
  private final PublishOptions options;
  private final Retention retention;
  private final Clock clock;
  private final Bucket bucket;
  private final ReleaseKeys keys;
  private final ReleaseLedger ledger;
  private final Manifests manifests;

  /**
   * @param options {@code forced}: however many objects go
   * @param work an existing folder for copies of manifests, which other stages don't use
   */
  public GarbageCollector(
      StoreTarget target, PublishOptions options, Retention retention, Path work, Clock clock) {
    this.target = target;
    this.options = options;
    this.retention = retention;
    this.clock = clock;
    this.bucket = target.bucket();
    this.keys = new ReleaseKeys(target.edge().followsPointer());
    this.ledger = new ReleaseLedger(bucket);
    this.manifests = new Manifests(bucket, target.edge().tagHeader(), work);
  }

  /**
   * Collects once. May be stopped at any moment and run again.
   *
   * @throws ProblemException before the first deletion: when a release is begun and not finished,
   *     somebody publishes meanwhile, a retained manifest is missing, or too much would go
   */
  public Collected collect() {
    LiveSite site = new LiveSite(ledger.records());
    if (site.live().isEmpty()) {
      return Collected.NOTHING;
    }
    ReleaseRecord live = site.live().get();
    site.unfinished().ifPresent(this::refuse);
    RetainedReleases retained = RetainedReleases.of(site, retention, clock.instant());
    Reachable reachable =
        Reachable.of(keys, manifests, retained, otherBundles(retained), live.seq());
    Tally tally = count(reachable);
    if (tally.garbage == 0) {
      ledger.startAt(retained.first());
      return new Collected(tally.kept, 0, 0, List.of());
    }
    if (!options.forced() && tally.garbage > Math.max(FEW, MOST_SHARE * total(tally))) {
      throw tooMany(tally);
    }
    Claim claim =
        Claim.take(
            ledger,
            clock,
            ReleaseRecord.draft(
                site.nextSeq(),
                ReleaseKind.DELTA,
                live.folder(),
                live.bundle(),
                null,
                live.asOf(),
                options));
    Deletion deletion = new Deletion(bucket, claim);
    // Manifests last: they tell what of a plain bucket is ours.
    deletion.delete("", key -> !isManifest(key) && reachable.isGarbage(key));
    if (deletion.left().isEmpty()) {
      deletion.delete(ReleaseKeys.MANIFESTS, reachable::isGarbage);
    }
    claim.end(ReleaseAction.COLLECTED);
    ledger.startAt(retained.first());
    return new Collected(tally.kept, deletion.deleted(), tally.bytes, deletion.left());
  }

  private static boolean isManifest(Key key) {
    return key.value().startsWith(ReleaseKeys.MANIFESTS);
  }

  private static long total(Tally tally) {
    return tally.kept + tally.garbage;
  }

  /** Bundles that nothing retains and whose manifests are still there. */
  private Set<Digest> otherBundles(RetainedReleases retained) {
    Set<Digest> others = new LinkedHashSet<>();
    bucket.list(
        ReleaseKeys.MANIFESTS,
        "",
        object -> {
          String key = object.key().value();
          if (key.endsWith("/" + Manifests.MANIFEST)) {
            int begin = ReleaseKeys.MANIFESTS.length();
            others.add(new Digest(key.substring(begin, key.indexOf('/', begin))));
          }
        });
    others.removeAll(retained.bundles());
    return others;
  }

  private Tally count(Reachable reachable) {
    Tally tally = new Tally();
    bucket.list(
        "",
        "",
        object -> {
          if (reachable.isGarbage(object.key())) {
            tally.garbage++;
            tally.bytes += object.size();
          } else {
            tally.kept++;
          }
        });
    return tally;
  }

  private void refuse(ReleaseRecord begun) {
    throw new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_CLAIMED,
            "what %s began for store %s at %s is not finished; nothing was deleted"
                .formatted(begun.who(), target.store(), begun.when()),
            "wait, or publish again, which finishes or undoes it; then collect"));
  }

  private ProblemException tooMany(Tally tally) {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_DELETES_MANY,
            "%d of the %d objects in %s would be deleted; none was"
                .formatted(tally.garbage, total(tally), bucket.name()),
            "look at publish.retain; if it is right, collect with storefront.publish.force=true"));
  }
}
