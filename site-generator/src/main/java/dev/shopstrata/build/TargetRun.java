package dev.shopstrata.build;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.PublishListener;
import dev.shopstrata.publish.Releaser;
import dev.shopstrata.publish.StoreTarget;
import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.edge.EdgeException;
import dev.shopstrata.publish.netlify.NetlifyTarget;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does something with the targets of stores, some at a time. What fails in one store leaves the
 * others as they are.
 */
final class TargetRun {
  /** More stores at a time would only share the line to the targets. */
  private static final int STORES = 4;

  /** What is done with a store's target. */
  interface Work<T> {
    T run(StoreEnvironment store, StoreTarget target);
  }

  /** What is done with what publishes a store; a host that serves deploys itself is no target. */
  interface Release<T, L extends PublishListener> {
    T run(StoreEnvironment store, Optional<StoreTarget> target, L listener, Releaser releaser);
  }

  /**
   * What came of it.
   *
   * @param result empty when it failed
   * @param problems why it failed
   */
  record Outcome<T>(
      StoreEnvironment store, Optional<T> result, List<Problem> problems, Duration time) {
    Outcome {
      problems = List.copyOf(problems);
    }
  }

  private final TargetOpener opener;

  TargetRun(TargetOpener opener) {
    this.opener = opener;
  }

  /** As {@link #each}, told at the end alone, with a store's bucket and edge. */
  <T> List<Outcome<T>> run(List<StoreEnvironment> stores, Work<T> work) {
    return each(stores, store -> opened(store, work), done -> {});
  }

  /** As {@link #each}, told at the end alone, with what publishes a store and a listener each. */
  <T, L extends PublishListener> List<Outcome<T>> release(
      List<StoreEnvironment> stores,
      Publishers publishers,
      Supplier<L> listeners,
      Release<T, L> work) {
    return each(
        stores,
        store -> {
          L listener = listeners.get();
          return released(
              store,
              publishers,
              listener,
              (target, releaser) -> work.run(store, target, listener, releaser));
        },
        done -> {});
  }

  /** Whatever keeps a store's files, what publishes there, closed after the work. */
  <T> T released(
      StoreEnvironment store,
      Publishers publishers,
      PublishListener listener,
      BiFunction<Optional<StoreTarget>, Releaser, T> work) {
    Optional<NetlifyTarget> hosted = opener.hosted(store);
    return hosted.isPresent()
        ? work.apply(Optional.empty(), publishers.of(store, hosted.get(), listener))
        : opened(
            store,
            (s, target) -> work.apply(Optional.of(target), publishers.of(s, target, listener)));
  }

  /**
   * The outcomes in the order of the stores.
   *
   * @param done is told each as soon as it is there
   */
  <T> List<Outcome<T>> each(
      List<StoreEnvironment> stores,
      Function<StoreEnvironment, T> work,
      Consumer<Outcome<T>> done) {
    List<Outcome<T>> outcomes = new ArrayList<>(Collections.nCopies(stores.size(), null));
    new UnitRunner(STORES)
        .run(
            stores.size(),
            i -> {
              Outcome<T> outcome = one(stores.get(i), work);
              outcomes.set(i, outcome);
              done.accept(outcome);
            });
    return outcomes;
  }

  private static <T> Outcome<T> one(StoreEnvironment store, Function<StoreEnvironment, T> work) {
    long started = System.nanoTime();
    Optional<T> result = Optional.empty();
    List<Problem> problems = List.of();
    try {
      result = Optional.of(work.apply(store));
    } catch (ProblemException e) {
      problems = e.problems();
    } catch (BucketException | EdgeException | UncheckedIOException e) {
      problems = List.of(failed(store, e));
    }
    return new Outcome<>(
        store,
        result,
        problems.stream().map(p -> p.inStore(store.store().value())).toList(),
        Duration.ofNanos(System.nanoTime() - started));
  }

  private <T> T opened(StoreEnvironment store, Work<T> work) {
    StoreTarget target = opener.open(store);
    try {
      return work.run(store, target);
    } finally {
      target.edge().close();
      target.bucket().close();
    }
  }

  private static Problem failed(StoreEnvironment store, RuntimeException e) {
    return Problem.of(
        ProblemCode.RELEASE_FAILED,
        "%s can't be published to: %s".formatted(store.environment().name(), e.getMessage()),
        "see to what it says and run the goal again: it goes on where it was");
  }
}
