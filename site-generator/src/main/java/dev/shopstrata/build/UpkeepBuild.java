package dev.shopstrata.build;

import dev.shopstrata.problem.Problems;
import dev.shopstrata.publish.PublishOptions;
import dev.shopstrata.publish.StoreTarget;
import dev.shopstrata.publish.collect.Collected;
import dev.shopstrata.publish.collect.GarbageCollector;
import dev.shopstrata.publish.collect.PreviewCollector;
import dev.shopstrata.publish.collect.Retention;
import dev.shopstrata.publish.verify.ReleaseVerifier;
import dev.shopstrata.publish.verify.Verified;
import dev.shopstrata.publish.verify.VerifyOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks after what is published: compares it with its manifests, and clears old releases away. */
public final class UpkeepBuild {
  /** How long a page stays that a delta took away, for shoppers who just saw a link to it. */
  private static final Duration GRACE = Duration.ofHours(1);

  private final Clock clock;

  /**
   * What was done with all stores.
   *
   * @param stores by id
   * @param problems of all stores, and of those that were not begun
   */
  public record Result<T>(List<TargetWork<T>> stores, Problems problems) {
    public Result {
      stores = List.copyOf(stores);
    }
  }

  private interface Work<T> {
    T run(StoreEnvironment store, StoreTarget target, PublishOptions options, Path work);
  }

  public UpkeepBuild(Clock clock) {
    this.clock = clock;
  }

  /**
   * Compares what is live with its manifest, in the target and, where asked, as shoppers get it.
   *
   * @param sample files of each store whose bytes and headers are read
   * @param throughEdge whether URLs are fetched too
   */
  public Result<Verified> verify(
      BuildRequest request, PublishOrder order, long sample, boolean throughEdge)
      throws IOException {
    Result<Verified> result =
        each(
            request,
            order,
            (store, target, options, work) -> {
              URI url = URI.create(store.settings().url().origin() + "/");
              return new ReleaseVerifier(
                      target,
                      throughEdge ? Optional.of(url) : Optional.empty(),
                      new VerifyOptions(
                          sample,
                          clock.millis(),
                          options.width(),
                          new PublicKeyReader(request.project()).read(store)),
                      work)
                  .verify();
            });
    for (TargetWork<Verified> store : result.stores()) {
      store
          .result()
          .ifPresent(
              verified ->
                  verified
                      .problems()
                      .forEach(p -> result.problems().add(p.inStore(store.store().value()))));
    }
    return result;
  }

  /**
   * Deletes what no retained release needs; where the environment has an expiry, the whole of a
   * store that was published longer ago.
   */
  public Result<Collected> collect(BuildRequest request, PublishOrder order) throws IOException {
    return each(
        request,
        order,
        (store, target, options, work) -> {
          Optional<Period> expires = store.environment().rules().expires();
          Collected expired =
              expires
                  .map(period -> new PreviewCollector(target, options, span(period), clock))
                  .map(PreviewCollector::collect)
                  .orElse(Collected.NOTHING);
          return expired.deleted() > 0
              ? expired
              : new GarbageCollector(target, options, retention(store), work, clock).collect();
        });
  }

  private Duration span(Period period) {
    Instant now = clock.instant();
    return Duration.between(now, now.atOffset(ZoneOffset.UTC).plus(period).toInstant());
  }

  private static Retention retention(StoreEnvironment store) {
    return new Retention(
        store.environment().retain().releases(),
        Duration.ofHours(store.environment().retain().hours()),
        GRACE);
  }

  private <T> Result<T> each(BuildRequest request, PublishOrder order, Work<T> work)
      throws IOException {
    try (Workspace workspace = Workspace.open(request)) {
      Problems problems = request.problems();
      List<StoreEnvironment> stores = new StoreEnvironments(request, problems).read();
      Publishers publishers = new Publishers(request, workspace, order);
      List<TargetWork<T>> done = new ArrayList<>();
      for (TargetRun.Outcome<T> outcome :
          new TargetRun(new TargetOpener(request.project(), order.logins()))
              .run(
                  stores,
                  (store, target) ->
                      work.run(
                          store, target, publishers.options(store), folder(workspace, store)))) {
        problems.addAll(outcome.problems());
        done.add(
            new TargetWork<>(
                outcome.store().store(), outcome.result(), outcome.problems(), outcome.time()));
      }
      return new Result<>(done, problems);
    }
  }

  private static Path folder(Workspace workspace, StoreEnvironment store) {
    try {
      return workspace.folder("upkeep/" + store.store());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
