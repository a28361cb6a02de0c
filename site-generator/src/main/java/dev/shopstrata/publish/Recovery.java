package dev.shopstrata.publish;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.bucket.AdaptiveWidth;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Brings to an end what an earlier run left, before anything else is begun. */
final class Recovery {
  private final StoreTarget target;
  private final PublishOptions options;
  private final AdaptiveWidth width;
  private final ReleaseLedger ledger;
  private final Manifests manifests;
  private final Settling settling;
  private final Path work;
  private final Clock clock;

  Recovery(
      StoreTarget target,
      PublishOptions options,
      AdaptiveWidth width,
      ReleaseLedger ledger,
      Manifests manifests,
      Settling settling,
      Path work,
      Clock clock) {
    this.target = target;
    this.options = options;
    this.width = width;
    this.ledger = ledger;
    this.manifests = manifests;
    this.settling = settling;
    this.work = work;
    this.clock = clock;
  }

  /**
   * The ledger once nothing stands in the way: what is live is settled; what was begun for another
   * goal is undone, what was begun for this one is left to be gone on with.
   *
   * @throws ProblemException when another publisher is at work
   */
  LiveSite recover(Digest bundle, Long rollbackTo) {
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
        left.bundleId().equals(bundle) && left.rollback().equals(Optional.ofNullable(rollbackTo));
    return isSame ? site : undo(site, left);
  }

  private LiveSite undo(LiveSite site, ReleaseRecord left) {
    ReleaseRecord draft =
        ReleaseRecord.draft(
            site.nextSeq(),
            left.kind(),
            left.folder(),
            left.bundle(),
            left.rollbackTo(),
            left.asOf(),
            options);
    Claim claim = Claim.take(ledger, clock, draft);
    Optional<Digest> before = site.bundleIn(left.folder());
    if (before.isPresent() && manifests.has(left.bundleId())) {
      try (Transfers transfers = new Transfers(width, claim::hold)) {
        new ReleaseWriter(target, manifests, transfers, work)
            .undo(left.folder(), before.get(), left.bundleId());
      }
      settling.purge(before.get(), left.bundleId());
    }
    claim.end(ReleaseAction.ABANDONED);
    return new LiveSite(ledger.records());
  }

  private ProblemException claimed(ReleaseRecord claim) {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_CLAIMED,
            "%s is publishing store %s since %s"
                .formatted(claim.who(), target.store(), claim.when()),
            "publish again when it is done; if it was stopped, after " + claim.expires()));
  }
}
