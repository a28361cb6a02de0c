package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.publish.Published;
import dev.shopstrata.publish.ReleasePapers;
import dev.shopstrata.publish.ReleasePlan;
import dev.shopstrata.publish.Releaser;
import dev.shopstrata.publish.supply.LayerLock;
import java.io.IOException;
import java.nio.file.Files;
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
  private final StoreBundles bundles;
  private final Supply supply;

  /** Publishes what a build left in the output directory. */
  public PublishBuild(ReleaseListener listener, Clock clock) {
    this(listener, clock, new StoreBundles(List.of()), Supply.UNSIGNED);
  }

  private PublishBuild(ReleaseListener listener, Clock clock, StoreBundles bundles, Supply supply) {
    this.listener = listener;
    this.clock = clock;
    this.bundles = bundles;
    this.supply = supply;
  }

  /**
   * Publishes what an earlier build packed, whatever is in the output directory.
   *
   * @param zips of stores
   */
  public PublishBuild from(List<Path> zips) {
    return new PublishBuild(listener, clock, new StoreBundles(zips), supply);
  }

  /** The same, which says more of where releases come from. */
  public PublishBuild with(Supply known) {
    return new PublishBuild(listener, clock, bundles, known);
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
      PapersAssembler papers = new PapersAssembler(request, supply, bundles.arePacked());
      MissingEncodings encodings = new MissingEncodings(request, workspace);
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
              (store, target, publisher) -> {
                Bundle bundle = bundles.of(request, workspace, store, order);
                target.ifPresent(t -> encodings.make(bundle, t));
                ReleasePapers release =
                    target
                        .map(t -> papers.assemble(store, t, bundle))
                        .orElseGet(() -> papers.unkept(store, bundle));
                Published published = release(publisher, bundle, release);
                papers.leave(release, bundle);
                return published;
              });
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
      MissingEncodings encodings = new MissingEncodings(request, workspace);
      List<StorePlan> plans = new ArrayList<>();
      for (TargetRun.Outcome<ReleasePlan> outcome :
          new TargetRun(new TargetOpener(request.project(), order.logins()))
              .release(
                  stores,
                  publishers,
                  SecretWatch::new,
                  (store, target, watch, releaser) -> {
                    Bundle bundle = bundles.of(request, workspace, store, order);
                    target.ifPresent(t -> encodings.make(bundle, t));
                    ReleasePlan plan = releaser.plan(bundle);
                    watch.refuse();
                    return plan;
                  })) {
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
  private Published release(Releaser publisher, Bundle bundle, ReleasePapers papers) {
    return bundle.asOf().isAfter(clock.instant())
        ? publisher.prepare(bundle, papers)
        : publisher.publish(bundle, papers);
  }

  private List<StoreEnvironment> stores(
      BuildRequest request, Workspace workspace, OnStoreFailure onStoreFailure, Problems problems)
      throws IOException {
    List<StoreEnvironment> stores =
        new ArrayList<>(new StoreEnvironments(request, problems).read());
    if (bundles.arePacked()) {
      stores.removeIf(store -> !bundles.has(store.store()));
      return stores;
    }
    checkLock(request);
    NavigableMap<StoreId, StaleStores.Reason> stale =
        StaleBundles.of(request, workspace, onStoreFailure);
    stores.removeIf(
        store -> onStoreFailure == OnStoreFailure.SKIP && stale.containsKey(store.store()));
    return stores;
  }

  /** What is built of other layers than were locked is not published. */
  private static void checkLock(BuildRequest request) {
    Path file = request.project().resolve(LayerLock.FILE);
    if (Files.isRegularFile(file)) {
      List<Problem> differences = LayerLock.read(file).differences(LayerLock.of(request.layers()));
      if (!differences.isEmpty()) {
        throw new ProblemException(differences);
      }
    }
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
}
