package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.FileChange;
import dev.shopstrata.publish.PublishListener;
import dev.shopstrata.publish.PublishStep;
import dev.shopstrata.publish.ReleasePlan;
import dev.shopstrata.store.PublishBudget;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Watches the release of one store: holds it to its plan and its budget, lets no secret out, and
 * counts.
 */
final class ReleaseWatch implements PublishListener {
  private final StoreEnvironment store;
  private final ReleaseListener listener;
  private final Consumer<StorePlan> check;
  private final SecretWatch secrets = new SecretWatch();
  private final AtomicLong objects = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private volatile StorePlan plan;

  /**
   * @param check refuses a plan by throwing
   */
  ReleaseWatch(StoreEnvironment store, ReleaseListener listener, Consumer<StorePlan> check) {
    this.store = store;
    this.listener = listener;
    this.check = check;
  }

  @Override
  public void compared(Bundle bundle, FileChange change) {
    secrets.compared(bundle, change);
  }

  @Override
  public void planned(ReleasePlan planned) {
    plan = StorePlan.of(planned);
    listener.planned(plan);
    secrets.refuse();
    check.accept(plan);
  }

  @Override
  public void step(PublishStep step) {
    listener.step(store.store(), step);
  }

  @Override
  public void sent(long size) {
    objects.incrementAndGet();
    bytes.addAndGet(size);
    listener.sent(store.store(), size);
  }

  /** What was sent, and what the edge was asked to forget. */
  StoreRelease.Sent sent() {
    return new StoreRelease.Sent(
        objects.get(),
        bytes.get(),
        Optional.ofNullable(plan).map(p -> p.purges().count()).orElse(0L));
  }

  /** Throws when a release costs more than the store's settings allow. */
  static void checkBudget(StoreEnvironment store, StorePlan plan) {
    PublishBudget budget = store.environment().rules().budget();
    check(plan.objects(), budget.objects(), "objects to write");
    check(plan.bytes(), budget.bytes(), "bytes to upload");
    check(plan.purges().count(), budget.purges(), "purges");
  }

  private static void check(long needed, long allowed, String what) {
    if (needed > allowed) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.RELEASE_BUDGET,
              "the release needs %d %s, and its budget is %d".formatted(needed, what, allowed),
              "look at the plan with -Dstorefront.plan=plan.json; if it is right, publish with"
                  + " storefront.publish.force=true"));
    }
  }
}
