package dev.shopstrata.publish;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Brings one store live, step by step; whatever stops it, the next run goes on or undoes it. */
public final class Publisher {
  /** With more than this share of changed files a release gets a folder of its own. */
  private static final double DELTA_SHARE = 0.25;

  private final StoreTarget target;
  private final PublishOptions options;
  private final Clock clock;
  private final Bucket bucket;
  private final ReleaseKeys keys;
  private final ReleaseLedger ledger;
  private final Manifests manifests;
  private final Settling settling;

  /**
   * @param work an existing folder for copies of manifests, which other stores don't use
   */
  public Publisher(StoreTarget target, PublishOptions options, Path work, Clock clock) {
    this.target = target;
    this.options = options;
    this.clock = clock;
    this.bucket = target.bucket();
    this.keys = new ReleaseKeys(target.edge().followsPointer());
    this.ledger = new ReleaseLedger(bucket);
    this.manifests = new Manifests(bucket, work);
    this.settling = new Settling(target, manifests);
  }

  /** What happened to the store's releases, oldest first. */
  public List<ReleaseRecord> releases() {
    return ledger.records();
  }

  /**
   * Publishes a bundle; nothing is written when it is live already.
   *
   * @throws ProblemException before anything of the site is written when the target is not this
   *     store's, another publisher is at work, or the bundle looks like a broken build
   */
  public Published publish(Bundle bundle) {
    LiveSite site = prepared(bundle.id(), null);
    Digest before = site.live().map(ReleaseRecord::bundleId).orElse(null);
    new Preflight(target).checkBundle(bundle, before == null ? 0 : count(before), options.forced());
    if (bundle.id().equals(before) && site.unfinished().isEmpty()) {
      return new Published(site.live().orElseThrow(), false);
    }
    Path manifest = bundle.directory().resolve("manifest.ndjson");
    manifests.know(bundle.id(), manifest);
    Claim claim = Claim.take(ledger, clock, draft(site, bundle, kind(site, before, bundle)));
    manifests.keep(bundle.id(), manifest);
    FileSource source = new BundleSource(bucket, bundle.directory().resolve("site"));
    return write(claim, site, before, bundle.id(), source);
  }

  /**
   * Shows the state of an earlier record again, from what the bucket retains: nothing is uploaded.
   *
   * @throws ProblemException when there is no such record, or its data is too old
   */
  public Published rollback(long seq) {
    LiveSite found = new LiveSite(ledger.records());
    ReleaseRecord goal = new RollbackGoal(target, options.oldest()).find(found, seq, clock);
    LiveSite site = prepared(goal.bundleId(), seq);
    ReleaseRecord live = site.live().orElseThrow();
    if (live.bundle().equals(goal.bundle()) && site.unfinished().isEmpty()) {
      return new Published(live, false);
    }
    boolean here = live.folder().equals(goal.folder());
    Digest before = site.bundleIn(goal.folder()).orElseThrow();
    ReleaseRecord draft =
        new ReleaseRecord(
            site.nextSeq(),
            ReleaseAction.STARTED,
            here ? ReleaseKind.DELTA : ReleaseKind.FULL,
            goal.folder(),
            goal.bundle(),
            seq,
            goal.asOf(),
            options.who(),
            null,
            options.owner(),
            null,
            null);
    Claim claim = Claim.take(ledger, clock, draft);
    try (Transfers transfers = new Transfers(options.width(), claim::hold)) {
      writer(transfers).change(goal.folder(), before, goal.bundleId(), new RetainedSource(bucket));
    }
    return commit(claim);
  }

  private Published write(
      Claim claim, LiveSite site, Digest before, Digest bundle, FileSource source) {
    ReleaseRecord record = claim.record();
    try (Transfers transfers = new Transfers(options.width(), claim::hold)) {
      ReleaseWriter writer = writer(transfers);
      if (record.kind() == ReleaseKind.FULL) {
        String other = site.live().map(ReleaseRecord::folder).orElse("");
        writer.fill(record.folder(), bundle, other, before, source);
      } else {
        writer.change(record.folder(), before, bundle, source);
      }
      List<Key> missing = writer.missing(record.folder(), bundle);
      if (!missing.isEmpty()) {
        throw incomplete(missing);
      }
    }
    return commit(claim);
  }

  private Published commit(Claim claim) {
    ReleaseRecord live = claim.end(ReleaseAction.LIVE);
    settling.settle(new LiveSite(ledger.records()));
    return new Published(live, true);
  }

  /** The target as it is, once what earlier runs left is brought to an end. */
  private LiveSite prepared(Digest goal, Long rollbackTo) {
    new Preflight(target).checkTarget();
    LiveSite site = new LiveSite(ledger.records());
    settling.settle(site);
    Optional<ReleaseRecord> unfinished = site.unfinished();
    if (unfinished.isEmpty()) {
      return site;
    }
    ReleaseRecord left = unfinished.get();
    if (!left.owner().equals(options.owner()) && site.isClaimed(clock.instant())) {
      throw claimed(left);
    }
    boolean isSame =
        left.bundleId().equals(goal) && left.rollback().equals(Optional.ofNullable(rollbackTo));
    return isSame ? site : abandon(site, left);
  }

  /** Undoes what was begun and is not wanted any more. */
  private LiveSite abandon(LiveSite site, ReleaseRecord left) {
    ReleaseRecord draft =
        new ReleaseRecord(
            site.nextSeq(),
            ReleaseAction.STARTED,
            left.kind(),
            left.folder(),
            left.bundle(),
            left.rollbackTo(),
            left.asOf(),
            options.who(),
            null,
            options.owner(),
            null,
            null);
    Claim claim = Claim.take(ledger, clock, draft);
    Optional<Digest> before = site.bundleIn(left.folder());
    if (before.isPresent() && manifests.has(left.bundleId())) {
      try (Transfers transfers = new Transfers(options.width(), claim::hold)) {
        writer(transfers).undo(left.folder(), before.get(), left.bundleId());
      }
      settling.purge(before.get(), left.bundleId());
    }
    claim.end(ReleaseAction.ABANDONED);
    return new LiveSite(ledger.records());
  }

  private ReleaseRecord draft(LiveSite site, Bundle bundle, ReleaseKind kind) {
    long seq = site.nextSeq();
    String folder = kind == ReleaseKind.FULL ? freshFolder(seq, bundle) : liveFolder(site);
    // A folder that an earlier run began to fill with this very bundle is filled on.
    Optional<ReleaseRecord> begun = site.unfinished().filter(r -> r.kind() == kind);
    return new ReleaseRecord(
        seq,
        ReleaseAction.STARTED,
        kind,
        begun.map(ReleaseRecord::folder).orElse(folder),
        bundle.id().hex(),
        null,
        bundle.asOf().toString(),
        options.who(),
        null,
        options.owner(),
        null,
        null);
  }

  private static String freshFolder(long seq, Bundle bundle) {
    return "%08d-%s".formatted(seq, bundle.id().prefix(12));
  }

  private static String liveFolder(LiveSite site) {
    return site.live().map(ReleaseRecord::folder).orElse("");
  }

  private ReleaseKind kind(LiveSite site, Digest before, Bundle bundle) {
    Optional<ReleaseRecord> begun = site.unfinished();
    if (begun.isPresent()) {
      return begun.get().kind();
    }
    if (!keys.hasReleases()) {
      return ReleaseKind.DELTA;
    }
    if (before == null) {
      return ReleaseKind.FULL;
    }
    if (options.kind() != null) {
      return options.kind();
    }
    AtomicLong changed = new AtomicLong();
    manifests.join(
        before,
        bundle.id(),
        change -> {
          if (change.reason() != FileChange.Reason.SAME) {
            changed.incrementAndGet();
          }
        });
    return changed.get() > bundle.files() * DELTA_SHARE ? ReleaseKind.FULL : ReleaseKind.DELTA;
  }

  private ReleaseWriter writer(Transfers transfers) {
    return new ReleaseWriter(bucket, keys, manifests, transfers);
  }

  private long count(Digest bundle) {
    try (Stream<?> files = manifests.files(bundle)) {
      return files.count();
    }
  }

  private ProblemException claimed(ReleaseRecord claim) {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_CLAIMED,
            "%s is publishing store %s since %s"
                .formatted(claim.who(), target.store(), claim.when()),
            "publish again when it is done; if it was stopped, after " + claim.expires()));
  }

  private ProblemException incomplete(List<Key> missing) {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_DAMAGED,
            "not all files are in %s: %s is missing"
                .formatted(target.bucket().name(), missing.get(0)),
            "publish again; if it happens again, the bucket loses objects"));
  }
}
