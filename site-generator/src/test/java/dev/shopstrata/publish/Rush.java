package dev.shopstrata.publish;

import dev.shopstrata.publish.bucket.BucketException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Many that do the same at the same moment. */
final class Rush {
  private Rush() {}

  /** The names, {@code 0} and on, of those that were not refused. */
  static List<String> of(int many, Consumer<String> step) {
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      CyclicBarrier start = new CyclicBarrier(many);
      List<Future<Boolean>> all = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        String name = String.valueOf(i);
        all.add(threads.submit(attempt(start, () -> step.accept(name))));
      }
      List<String> winners = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        if (all.get(i).get()) {
          winners.add(String.valueOf(i));
        }
      }
      return winners;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Boolean> attempt(CyclicBarrier start, Runnable step) {
    return () -> {
      start.await();
      try {
        step.run();
        return true;
      } catch (BucketException e) {
        return switch (e.kind()) {
          case CONDITION, CONFLICT -> false;
          case BUSY, LOST, DENIED, GONE, BROKEN -> throw e;
        };
      }
    };
  }
}
