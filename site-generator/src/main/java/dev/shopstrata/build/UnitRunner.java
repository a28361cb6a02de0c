package dev.shopstrata.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

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
   * Calls {@code work} with 0 … {@code count}-1, started in this order, and returns when the last
   * is done. After one fails no more are started, and its exception is thrown.
   */
  void run(int count, IntConsumer work) {
    int workers = Math.min(threads, count);
    if (workers < 2) {
      for (int i = 0; i < count; i++) {
        work.accept(i);
      }
      return;
    }
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      List<Future<?>> running = new ArrayList<>(workers);
      for (int worker = 0; worker < workers; worker++) {
        running.add(pool.submit(() -> drain(next, count, work)));
      }
      for (Future<?> worker : running) {
        worker.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the build was interrupted", e);
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static void drain(AtomicInteger next, int count, IntConsumer work) {
    try {
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        work.accept(i);
      }
    } catch (RuntimeException | Error e) {
      next.set(count);
      throw e;
    }
  }

  private static RuntimeException unwrapped(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }
}
