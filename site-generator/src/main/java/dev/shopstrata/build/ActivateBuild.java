package dev.shopstrata.build;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.publish.Published;
import dev.shopstrata.publish.ReleaseAction;
import dev.shopstrata.publish.ReleaseRecord;
import dev.shopstrata.publish.Releaser;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Leads shoppers to releases that were uploaded ahead, once the moment has come that they show. */
public final class ActivateBuild {
  /** Waits for a moment. */
  public interface Pause {
    void until(Instant moment) throws InterruptedException;
  }

  private final ReleaseListener listener;
  private final Clock clock;
  private final Pause pause;

  public ActivateBuild(ReleaseListener listener, Clock clock, Pause pause) {
    this.listener = listener;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Activates what waits in the selected stores; those in which nothing does stay as they are.
   *
   * @param patience how long may be waited for the moment
   * @throws ProblemException when no store can be asked
   */
  public PublishResult activate(BuildRequest request, PublishOrder order, Duration patience)
      throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      Problems problems = request.problems();
      List<StoreEnvironment> stores = new StoreEnvironments(request, problems).read();
      ReleaseRun run =
          new ReleaseRun(
              new TargetRun(new TargetOpener(request.project(), order.logins())),
              new Publishers(request, workspace, order),
              listener);
      List<StoreRelease> releases =
          run.run(
              stores,
              (store, plan) -> {},
              problems,
              (store, target, publisher) -> activate(store, publisher, patience));
      return new PublishResult(releases, problems.sorted());
    }
  }

  private Published activate(StoreEnvironment store, Releaser publisher, Duration patience) {
    List<ReleaseRecord> records = publisher.releases();
    Optional<ReleaseRecord> waiting = waiting(records);
    if (waiting.isEmpty()) {
      return new Published(live(store, records), false);
    }
    Instant moment = Instant.parse(waiting.get().asOf());
    if (moment.isAfter(clock.instant().plus(patience))) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.RELEASE_EARLY,
              "release %d shows %s, which has not come".formatted(waiting.get().seq(), moment),
              "run the goal then, or let it wait with storefront.activate.wait"));
    }
    await(moment);
    return publisher.activate(waiting.get().seq());
  }

  private void await(Instant moment) {
    try {
      while (clock.instant().isBefore(moment)) {
        pause.until(moment);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("waiting for " + moment + " was interrupted", e);
    }
  }

  /** The last release that is whole and was never live. */
  private static Optional<ReleaseRecord> waiting(List<ReleaseRecord> records) {
    return records.stream()
        .filter(record -> record.action() == ReleaseAction.READY)
        .filter(
            ready ->
                records.stream()
                    .noneMatch(
                        record ->
                            record.action() == ReleaseAction.LIVE
                                && record.folder().equals(ready.folder())))
        .reduce((first, second) -> second);
  }

  private static ReleaseRecord live(StoreEnvironment store, List<ReleaseRecord> records) {
    return records.stream()
        .filter(record -> record.action() == ReleaseAction.LIVE)
        .reduce((first, second) -> second)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(
                        ProblemCode.RELEASE_UNKNOWN,
                        "store %s has no release in %s, none that waits and none that is live"
                            .formatted(store.store(), store.environment().name()),
                        "publish it first")));
  }
}
