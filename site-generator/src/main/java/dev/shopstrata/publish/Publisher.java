package dev.shopstrata.publish;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.bucket.AdaptiveWidth;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.Waiting;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Brings one store live, step by step; whatever stops it, the next run goes on or undoes it. */
public final class Publisher implements Releaser {
  private final StoreTarget target;
  private final PublishOptions options;
  private final PublishListener listener;
  private final Path work;
  private final Clock clock;
  private final AdaptiveWidth width;
  private final Bucket bucket;
  private final ReleaseLedger ledger;
  private final Manifests manifests;
  private final Settling settling;
  private final Recovery recovery;
  private final Preflight preflight;
  private final ReleasePlanner planner;
  private final StoppedPages stopped;

  /**
   * @param work an existing folder for copies of manifests, which other stores don't use
   */
  public Publisher(
      StoreTarget target,
      PublishOptions options,
      PublishListener listener,
      Path work,
      Clock clock) {
    this(target, options, listener, work, clock, Waiting.real(options.owner().hashCode()));
  }

  Publisher(
      StoreTarget unsteady,
      PublishOptions options,
      PublishListener listener,
      Path work,
      Clock clock,
      Waiting waiting) {
    this.width = new AdaptiveWidth(options.width());
    this.target = unsteady.retrying(width, waiting);
    this.options = options;
    this.listener = listener;
    this.work = work;
    this.clock = clock;
    this.bucket = target.bucket();
    this.ledger = new ReleaseLedger(bucket);
    this.manifests = new Manifests(bucket, target.edge().tagHeader(), work);
    this.settling = new Settling(target, manifests);
    this.recovery = new Recovery(target, options, width, ledger, manifests, settling, work, clock);
    this.preflight = new Preflight(target);
    this.stopped = new StoppedPages(target, manifests);
    this.planner = new ReleasePlanner(target, options, listener, manifests);
  }

  @Override
  public List<ReleaseRecord> releases() {
    return ledger.records();
  }

  @Override
  public ReleasePlan plan(Bundle bundle) {
    preflight.checkMark();
    return planned(new LiveSite(ledger.records()), bundle);
  }

  @Override
  public Published publish(Bundle bundle, ReleasePapers papers) {
    return publish(bundle, papers, ReleaseAction.LIVE);
  }

  Published publish(Bundle bundle) {
    return publish(bundle, ReleasePapers.NONE);
  }

  /**
   * Uploads a bundle as a full release that waits for {@link #activate}; shoppers see nothing of it
   * until then.
   */
  @Override
  public Published prepare(Bundle bundle, ReleasePapers papers) {
    if (!target.edge().followsPointer()) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.RELEASE_NOT_AHEAD,
              "%s shows its files at once: nothing in front of it follows a pointer"
                  .formatted(bucket.name()),
              "publish at the moment itself, or choose an edge that switches releases"));
    }
    return publish(bundle, papers, ReleaseAction.READY);
  }

  private Published publish(Bundle bundle, ReleasePapers papers, ReleaseAction goal) {
    preflight.checkMark();
    LiveSite found = new LiveSite(ledger.records());
    LiveSite site = isDone(found, bundle) ? found : recovered(bundle.id(), null);
    listener.step(PublishStep.PLAN);
    ReleasePlan plan = planned(site, bundle);
    listener.planned(plan);
    if (plan.how().isEmpty()) {
      papers.keep(bucket, bundle.id());
      ReleaseRecord live = site.live().orElseThrow();
      try (Transfers transfers = new Transfers(width, () -> {})) {
        stopped.takeDown(site, live.folder(), bundle.id(), transfers);
      }
      return new Published(live, false);
    }
    ReleaseKind kind = goal == ReleaseAction.READY ? ReleaseKind.FULL : plan.kind();
    Claim claim = claim(draft(site, bundle, kind));
    papers.keep(bucket, bundle.id());
    manifests.keep(bundle.id(), bundle.directory());
    FileSource source = new BundleSource(bucket, bundle.directory(), listener);
    return write(claim, site, bundle.id(), source, goal);
  }

  /**
   * Leads shoppers to a release that waits, whatever is live now.
   *
   * @throws ProblemException when there is no such release
   */
  @Override
  public Published activate(long seq) {
    ReleaseRecord ready =
        new LiveSite(ledger.records())
            .record(seq)
            .filter(record -> record.action() == ReleaseAction.READY)
            .orElseThrow(() -> unknown(seq, "no release waits"));
    LiveSite site = recovered(ready.bundleId(), null);
    preflight.checkStopped(manifests.of(ready.bundleId()));
    if (site.isLive(ready)) {
      return new Published(site.live().orElseThrow(), false);
    }
    Claim claim =
        claim(
            ReleaseRecord.draft(
                site.nextSeq(),
                ReleaseKind.FULL,
                ready.folder(),
                ready.bundle(),
                null,
                ready.asOf(),
                options));
    try (Transfers transfers = new Transfers(width, claim::hold)) {
      verify(check(transfers).missing(ready.folder(), ready.bundleId()));
    }
    return commit(claim, ReleaseAction.LIVE);
  }

  /**
   * Shows the state of an earlier record again, from what the bucket retains: nothing is uploaded.
   *
   * @throws ProblemException when there is no such record, or its data is too old
   */
  @Override
  public Published rollback(long seq) {
    LiveSite found = new LiveSite(ledger.records());
    Restored restored = new RollbackGoal(target, options, manifests, work).find(found, seq, clock);
    ReleaseRecord goal = restored.goal();
    LiveSite site = recovered(restored.bundle(), seq);
    ReleaseRecord live = site.live().orElseThrow();
    if (live.bundleId().equals(restored.bundle()) && site.unfinished().isEmpty()) {
      return new Published(live, false);
    }
    boolean isHere = live.folder().equals(goal.folder());
    ReleaseRecord draft =
        ReleaseRecord.draft(
            site.nextSeq(),
            isHere ? ReleaseKind.DELTA : ReleaseKind.FULL,
            goal.folder(),
            restored.bundle().hex(),
            seq,
            goal.asOf(),
            options);
    Claim claim = claim(draft);
    manifests.keep(restored.bundle());
    listener.step(PublishStep.UPLOAD);
    try (Transfers transfers = new Transfers(width, claim::hold)) {
      writer(transfers).restore(restored, live.folder(), new InPlace(bucket, false, claim::hold));
      verify(check(transfers).missing(goal.folder(), restored.bundle()));
    }
    return commit(claim, ReleaseAction.LIVE);
  }

  private Claim claim(ReleaseRecord draft) {
    listener.step(PublishStep.CLAIM);
    return Claim.take(ledger, clock, draft);
  }

  private Published write(
      Claim claim, LiveSite site, Digest bundle, FileSource source, ReleaseAction goal) {
    ReleaseRecord record = claim.record();
    Digest before = site.live().map(ReleaseRecord::bundleId).orElse(null);
    listener.step(PublishStep.UPLOAD);
    try (Transfers transfers = new Transfers(width, claim::hold)) {
      ReleaseWriter writer = writer(transfers);
      if (record.kind() == ReleaseKind.FULL) {
        String other = site.live().map(ReleaseRecord::folder).orElse("");
        writer.fill(record.folder(), bundle, other, before, source);
      } else {
        InPlace inPlace = new InPlace(bucket, preflight.replacesOnCondition(), claim::hold);
        writer.change(record.folder(), before, bundle, source, inPlace);
        stopped.takeDown(site, record.folder(), bundle, transfers);
        verify(check(transfers).missing(record.folder(), before, bundle));
      }
    }
    return commit(claim, goal);
  }

  private void verify(List<Key> missing) {
    listener.step(PublishStep.VERIFY);
    if (!missing.isEmpty()) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.RELEASE_DAMAGED,
              "not all files are whole in %s: %s is not".formatted(bucket.name(), missing.get(0)),
              "publish again; if it happens again, the bucket loses objects"));
    }
  }

  private Published commit(Claim claim, ReleaseAction goal) {
    listener.step(PublishStep.COMMIT);
    ReleaseRecord record = claim.end(goal);
    listener.step(PublishStep.SETTLE);
    settling.settle(new LiveSite(ledger.records()));
    return new Published(record, true);
  }

  /** The target as it is, once what earlier runs left is brought to an end. */
  private LiveSite recovered(Digest goal, Long rollbackTo) {
    listener.step(PublishStep.PREFLIGHT);
    preflight.checkTarget();
    stopped.stop(options.stopped());
    listener.step(PublishStep.RECOVERY);
    return recovery.recover(goal, rollbackTo);
  }

  /** Whether there is nothing to write at all, not even a test of what the target can do. */
  private boolean isDone(LiveSite site, Bundle bundle) {
    return site.unfinished().isEmpty()
        && site.live().filter(live -> live.bundleId().equals(bundle.id())).isPresent()
        && settling.isSettled(site)
        && stopped.areStopped(options.stopped());
  }

  /** What publishing does, for a bundle that may be published. */
  private ReleasePlan planned(LiveSite site, Bundle bundle) {
    manifests.know(bundle.id(), bundle.directory());
    preflight.checkStopped(manifests.of(bundle.id()));
    return planner.plan(site, bundle);
  }

  private ReleaseRecord draft(LiveSite site, Bundle bundle, ReleaseKind kind) {
    long seq = site.nextSeq();
    String fresh = "%08d-%s".formatted(seq, bundle.id().prefix(12));
    String live = site.live().map(ReleaseRecord::folder).orElse("");
    // A folder that an earlier run began to fill with this very bundle is filled on.
    String folder =
        site.begun(bundle.id(), kind)
            .map(ReleaseRecord::folder)
            .orElse(kind == ReleaseKind.FULL ? fresh : live);
    return ReleaseRecord.draft(
        seq, kind, folder, bundle.id().hex(), null, bundle.asOf().toString(), options);
  }

  private WrittenCheck check(Transfers transfers) {
    return new WrittenCheck(target, manifests, transfers, work);
  }

  private ReleaseWriter writer(Transfers transfers) {
    return new ReleaseWriter(target, manifests, transfers, work);
  }

  private ProblemException unknown(long seq, String what) {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_UNKNOWN,
            "store %s: %s as number %d".formatted(target.store(), what, seq),
            "storefront:releases lists what there is"));
  }
}
