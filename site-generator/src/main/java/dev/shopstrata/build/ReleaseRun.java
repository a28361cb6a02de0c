package dev.shopstrata.build;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.publish.Published;
import dev.shopstrata.publish.ReleaseAction;
import dev.shopstrata.publish.ReleaseRecord;
import dev.shopstrata.publish.Releaser;
import dev.shopstrata.publish.StoreTarget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Releases stores side by side and tells of each. */
final class ReleaseRun {
  /** What is done with a store's publisher, which publishes to the target if it has one. */
  interface Work {
    Published run(StoreEnvironment store, Optional<StoreTarget> target, Releaser publisher);
  }

  private final TargetRun targets;
  private final Publishers publishers;
  private final ReleaseListener listener;

  ReleaseRun(TargetRun targets, Publishers publishers, ReleaseListener listener) {
    this.targets = targets;
    this.publishers = publishers;
    this.listener = listener;
  }

  /**
   * @param check refuses the plan of a store by throwing
   * @param problems get why stores failed
   */
  List<StoreRelease> run(
      List<StoreEnvironment> stores,
      BiConsumer<StoreEnvironment, StorePlan> check,
      Problems problems,
      Work work) {
    Map<StoreEnvironment, ReleaseWatch> watches = new ConcurrentHashMap<>();
    return targets
        .each(
            stores,
            store -> {
              ReleaseWatch watch =
                  new ReleaseWatch(store, listener, plan -> check.accept(store, plan));
              watches.put(store, watch);
              return targets.released(
                  store,
                  publishers,
                  watch,
                  (target, releaser) -> work.run(store, target, releaser));
            },
            outcome -> listener.released(release(outcome, watches)))
        .stream()
        .map(outcome -> release(outcome, watches))
        .peek(release -> problems.addAll(release.problems()))
        .toList();
  }

  private static StoreRelease release(
      TargetRun.Outcome<Published> outcome, Map<StoreEnvironment, ReleaseWatch> watches) {
    Optional<ReleaseRecord> record = outcome.result().map(Published::record);
    ReleaseWatch watch = watches.get(outcome.store());
    List<Problem> problems = outcome.problems();
    return new StoreRelease(
        outcome.store().store(),
        outcome.result().map(ReleaseRun::outcome).orElse(StoreRelease.Outcome.FAILED),
        record,
        watch == null ? StoreRelease.Sent.NOTHING : watch.sent(),
        problems,
        outcome.time());
  }

  private static StoreRelease.Outcome outcome(Published published) {
    if (published.record().action() == ReleaseAction.READY) {
      return StoreRelease.Outcome.READY;
    }
    return published.isNew() ? StoreRelease.Outcome.LIVE : StoreRelease.Outcome.UNCHANGED;
  }
}
