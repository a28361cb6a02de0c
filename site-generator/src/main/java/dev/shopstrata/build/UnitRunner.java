package dev.shopstrata.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs independent pieces of work; the only place where threads are made. */
final class UnitRunner {
  private final int threads;

  /**
   * @param threads 1 runs everything on the caller's thread
   */
  UnitRunner(int threads) {
    this.threads = threads;
  }

  /**
   * Runs all tasks and returns when the last is done. After a task fails, those not yet started are
   * dropped and its exception is thrown.
   */
  void run(List<Runnable> tasks) {
    if (threads == 1 || tasks.size() < 2) {
      tasks.forEach(Runnable::run);
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, tasks.size()));
    try {
      List<Future<?>> futures = new ArrayList<>(tasks.size());
      tasks.forEach(task -> futures.add(workers.submit(task)));
      for (Future<?> future : futures) {
        future.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the build was interrupted", e);
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static RuntimeException unwrapped(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }
}
