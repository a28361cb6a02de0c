package dev.shopstrata.publish;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs operations on a bucket side by side, a bounded number at a time, in groups: a group ends
 * when all of it is done, and nothing begins after something failed.
 */
final class Transfers implements AutoCloseable {
  private final ExecutorService threads;
  private final Semaphore places;
  private final int width;
  private final Runnable before;
  private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

  /**
   * @param before runs before each operation, and stops it by throwing
   */
  Transfers(int width, Runnable before) {
    this.width = width;
    this.before = before;
    this.threads = Executors.newFixedThreadPool(width);
    this.places = new Semaphore(width);
  }

  /** Runs an operation as soon as there is a place; throws what an earlier one failed with. */
  void run(Runnable operation) {
    throwIfFailed();
    places.acquireUninterruptibly();
    threads.execute(
        () -> {
          try {
            if (failure.get() == null) {
              before.run();
              operation.run();
            }
          } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
          } finally {
            places.release();
          }
        });
  }

  /** Waits until everything that was begun is done; throws what the first failed with. */
  void barrier() {
    places.acquireUninterruptibly(width);
    places.release(width);
    throwIfFailed();
  }

  private void throwIfFailed() {
    RuntimeException first = failure.get();
    if (first != null) {
      throw first;
    }
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      threads.awaitTermination(1, TimeUnit.HOURS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
