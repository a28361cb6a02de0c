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
import dev.shopstrata.publish.Publisher;
import dev.shopstrata.publish.ReleasePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** Brings the bundles live that an earlier build left in the output directory. */
public final class PublishBuild {
  private final ReleaseListener listener;
  private final Clock clock;

  public PublishBuild(ReleaseListener listener, Clock clock) {
    this.listener = listener;
    this.clock = clock;
  }

  /**
   * Publishes the selected stores to the environment that the request names; with a plan, just as
   * it says. A store that was built for a later moment is uploaded ahead and waits for it.
   *
   * @throws ProblemException when nothing can be published
   */
  public PublishResult publish(
      BuildRequest request, PublishOrder order, OnStoreFailure onStoreFailure) throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      Problems problems = request.problems();
      Optional<ReleasePlanFile> plan =
          order.plan().isPresent()
              ? Optional.of(ReleasePlanFile.read(order.plan().get()))
              : Optional.empty();
      List<StoreEnvironment> stores = stores(request, workspace, onStoreFailure, problems);
      ReleaseRun run =
          new ReleaseRun(
              new TargetRun(new TargetOpener(request.project(), order.logins())),
              new Publishers(request, workspace, order),
              listener);
      List<StoreRelease> releases =
          run.run(
              stores,
              (store, planned) -> check(order, plan, store, planned),
              problems,
              (store, publisher) -> release(publisher, bundle(request, store, order)));
      return new PublishResult(releases, problems.sorted());
    }
  }

  /**
   * Writes into a file what {@link #publish} would do, and tells the listener. Nothing is
   * published.
   *
   * @throws ProblemException when nothing could be published
   */
  public PublishResult plan(
      BuildRequest request, PublishOrder order, OnStoreFailure onStoreFailure, Path file)
      throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      Problems problems = request.problems();
      List<StoreEnvironment> stores = stores(request, workspace, onStoreFailure, problems);
      Publishers publishers = new Publishers(request, workspace, order);
      List<StorePlan> plans = new ArrayList<>();
      for (TargetRun.Outcome<ReleasePlan> outcome :
          new TargetRun(new TargetOpener(request.project(), order.logins()))
              .run(
                  stores,
                  (store, target) ->
                      publishers
                          .of(store, target, PublishListener.NONE)
                          .plan(bundle(request, store, order)))) {
        problems.addAll(outcome.problems());
        outcome.result().map(StorePlan::of).ifPresent(plans::add);
      }
      plans.forEach(listener::planned);
      if (!problems.hasErrors()) {
        new ReleasePlanFile(request.stores().environment().orElseThrow(), plans).write(file);
      }
      return new PublishResult(List.of(), problems.sorted());
    }
  }

  /** A store that shows a later moment waits for it. */
  private Published release(Publisher publisher, Bundle bundle) {
    return bundle.asOf().isAfter(clock.instant())
        ? publisher.prepare(bundle)
        : publisher.publish(bundle);
  }

  private static List<StoreEnvironment> stores(
      BuildRequest request, Workspace workspace, OnStoreFailure onStoreFailure, Problems problems)
      throws IOException {
    List<StoreEnvironment> stores =
        new ArrayList<>(new StoreEnvironments(request, problems).read());
    NavigableMap<StoreId, StaleStores.Reason> stale =
        StaleBundles.of(request, workspace, onStoreFailure);
    stores.removeIf(
        store -> onStoreFailure == OnStoreFailure.SKIP && stale.containsKey(store.store()));
    return stores;
  }

  private static void check(
      PublishOrder order,
      Optional<ReleasePlanFile> plan,
      StoreEnvironment store,
      StorePlan planned) {
    plan.ifPresent(file -> file.check(store.environment().name(), planned));
    if (!order.forced()) {
      ReleaseWatch.checkBudget(store, planned);
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
}
