package dev.shopstrata.publish;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.stop.StopList;
import dev.shopstrata.publish.stop.StoppedProduct;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Finds the record whose state is to be shown again, and what of it may be. Reads only. */
final class RollbackGoal {
  private final StoreTarget target;
  private final PublishOptions options;
  private final Manifests manifests;
  private final Path work;

  RollbackGoal(StoreTarget target, PublishOptions options, Manifests manifests, Path work) {
    this.target = target;
    this.options = options;
    this.manifests = manifests;
    this.work = work;
  }

  Restored find(LiveSite site, long seq, Clock clock) {
    ReleaseRecord goal = record(site, seq, clock);
    Digest before = site.bundleIn(goal.folder()).orElseThrow();
    ReleaseKeys keys = new ReleaseKeys(target.edge().followsPointer());
    new RetainedBytes(target.bucket(), keys, manifests).check(goal, before);
    List<StoppedProduct> products = new ArrayList<>(options.stopped());
    products.addAll(new StopList(target.bucket()).products());
    StoppedFiles stopped = StoppedFiles.of(manifests.of(goal.bundleId()), products);
    Digest shown =
        stopped.isEmpty()
            ? goal.bundleId()
            : new StoppedRelease(target, manifests, work, options.width())
                .without(stopped, goal, site.live().orElseThrow());
    return new Restored(goal, shown, before);
  }

  private ReleaseRecord record(LiveSite site, long seq, Clock clock) {
    ReleaseRecord goal =
        site.record(seq)
            .filter(record -> record.action() == ReleaseAction.LIVE)
            .orElseThrow(() -> site.isBeyond(seq) ? RetainedBytes.collected(seq) : unknown(seq));
    DataAge.check(goal, clock.instant(), options.oldest());
    return goal;
  }

  private ProblemException unknown(long seq) {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_UNKNOWN,
            "store %s was never live as number %d".formatted(target.store(), seq),
            "storefront:releases lists what was"));
  }
}
