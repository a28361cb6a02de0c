package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.BundleReader;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.publish.PublishListener;
import dev.shopstrata.publish.Published;
import dev.shopstrata.publish.ReleaseRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** Brings the bundles live that an earlier build left in the output directory. */
public final class PublishBuild {
  private final BuildListener listener;

  public PublishBuild(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * Publishes the selected stores to the environment that the request names.
   *
   * @throws ProblemException when nothing can be published
   */
  public PublishResult publish(
      BuildRequest request, PublishOrder order, OnStoreFailure onStoreFailure) throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      Problems problems = request.problems();
      listener.stage("read where stores are published");
      List<StoreEnvironment> stores =
          new ArrayList<>(new StoreEnvironments(request, problems).read());
      NavigableMap<StoreId, StaleStores.Reason> stale =
          StaleBundles.of(request, workspace, onStoreFailure);
      stores.removeIf(
          store -> onStoreFailure == OnStoreFailure.SKIP && stale.containsKey(store.store()));
      Publishers publishers = new Publishers(request, workspace, order);
      List<TargetRun.Outcome<Published>> outcomes =
          new TargetRun(new TargetOpener(request.project()))
              .run(
                  stores,
                  (store, target) ->
                      publishers
                          .of(store, target, PublishListener.NONE)
                          .publish(bundle(request, store, order)));
      return result(outcomes, problems);
    }
  }

  /** The store's bundle, when it may be published here. */
  private static Bundle bundle(BuildRequest request, StoreEnvironment store, PublishOrder order) {
    String environment = store.environment().name();
    if (order.isSnapshot() && !store.environment().rules().snapshots()) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.RELEASE_SNAPSHOT,
              "%s takes no SNAPSHOT, and this is %s".formatted(environment, order.version()),
              "release a version, or set \"snapshots: allow\" under \"publish: %s:\" in site.yaml"
                  .formatted(environment)));
    }
    Bundle bundle = new BundleReader().read(request.output().resolve(store.store().value()));
    Optional<String> built = bundle.environment();
    if (!built.equals(Optional.of(environment)) && (built.isPresent() || store.hasLayers())) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.RELEASE_ENVIRONMENT_WRONG,
              "the bundle was built for %s, not for %s"
                  .formatted(built.orElse("no environment"), environment),
              "build it with -Dstorefront.environment=" + environment));
    }
    return bundle;
  }

  static PublishResult result(List<TargetRun.Outcome<Published>> outcomes, Problems problems) {
    outcomes.forEach(outcome -> problems.addAll(outcome.problems()));
    return new PublishResult(
        outcomes.stream().map(PublishBuild::release).toList(), problems.sorted());
  }

  private static StoreRelease release(TargetRun.Outcome<Published> outcome) {
    Optional<ReleaseRecord> live = outcome.result().map(Published::record);
    StoreRelease.Outcome what =
        outcome
            .result()
            .map(p -> p.isNew() ? StoreRelease.Outcome.LIVE : StoreRelease.Outcome.UNCHANGED)
            .orElse(StoreRelease.Outcome.FAILED);
    return new StoreRelease(outcome.store().store(), what, live, outcome.time());
  }
}
