package dev.shopstrata.build;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.publish.ReleaseAction;
import dev.shopstrata.publish.ReleaseRecord;
import dev.shopstrata.publish.Releaser;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

/** Lets stores show an earlier release again, from what their targets retain. */
public final class RollbackBuild {
  private final ReleaseListener listener;

  public RollbackBuild(ReleaseListener listener) {
    this.listener = listener;
  }

  /**
   * Rolls the selected stores back in the environment that the request names.
   *
   * @param seq the number of a record of their ledgers; empty for what they showed last before what
   *     they show now
   * @throws ProblemException when no store can be rolled back
   */
  public PublishResult rollback(BuildRequest request, PublishOrder order, OptionalLong seq)
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
              (store, target, publisher) ->
                  publisher.rollback(
                      seq.isPresent() ? seq.getAsLong() : previous(store, publisher)));
      return new PublishResult(releases, problems.sorted());
    }
  }

  /** The last record that showed something else than what is live. */
  private static long previous(StoreEnvironment store, Releaser publisher) {
    List<ReleaseRecord> live =
        publisher.releases().stream()
            .filter(record -> record.action() == ReleaseAction.LIVE)
            .toList();
    for (int i = live.size() - 2; i >= 0; i--) {
      if (!live.get(i).bundle().equals(live.get(live.size() - 1).bundle())) {
        return live.get(i).seq();
      }
    }
    throw new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_UNKNOWN,
            "store %s never showed anything else in %s"
                .formatted(store.store(), store.environment().name()),
            "storefront:releases lists what was live"));
  }
}
