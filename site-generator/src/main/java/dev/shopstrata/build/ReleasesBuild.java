package dev.shopstrata.build;

import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.publish.PublishListener;
import dev.shopstrata.publish.ReleaseRecord;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Tells what stores show and showed before; writes nothing. */
public final class ReleasesBuild {
  private final BuildListener listener;

  public ReleasesBuild(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * Asks the targets of the selected stores in the environment that the request names.
   *
   * @param shown how many of a store's releases are told, the newest first
   * @param now what ages are counted from
   * @throws ProblemException when no store can be asked
   */
  public ReleasesResult releases(BuildRequest request, Logins logins, int shown, Instant now)
      throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      Problems problems = request.problems();
      listener.stage("read where stores are published");
      List<StoreEnvironment> stores = new StoreEnvironments(request, problems).read();
      Publishers publishers = new Publishers(request, workspace, PublishOrder.ASKING);
      List<ReleaseTable.StoreRow> rows = new ArrayList<>();
      List<TargetRun.Outcome<List<ReleaseRecord>>> outcomes =
          new TargetRun(new TargetOpener(request.project(), logins))
              .release(
                  stores,
                  publishers,
                  () -> PublishListener.NONE,
                  (store, target, silent, publisher) -> publisher.releases());
      for (TargetRun.Outcome<List<ReleaseRecord>> outcome : outcomes) {
        problems.addAll(outcome.problems());
        outcome
            .result()
            .ifPresent(
                records ->
                    rows.add(
                        ReleaseTable.row(outcome.store().store().value(), records, shown, now)));
      }
      String environment = request.stores().environment().orElseThrow();
      return new ReleasesResult(new ReleaseTable(environment, rows), problems.sorted());
    }
  }
}
