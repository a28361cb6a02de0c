package dev.shopstrata.publish;

import dev.shopstrata.publish.bucket.AdaptiveWidth;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs operations on a bucket side by side, as many at a time as the bucket bears, in groups: a
 * group ends when all of it is done, and nothing begins after something failed.
 */
public final class Transfers implements AutoCloseable {
  private final ExecutorService threads;
  private final AdaptiveWidth width;
  private final Runnable before;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  /**
   * @param before runs before each operation, and stops it by throwing
   */
  public Transfers(AdaptiveWidth width, Runnable before) {
    this.width = width;
    this.before = before;
    this.threads = Executors.newFixedThreadPool(width.most());
  }

  /** So many side by side, unless the bucket bears fewer. */
  public Transfers(int most, Runnable before) {
    this(new AdaptiveWidth(most), before);
  }

  /** Runs an operation as soon as there is a place; throws what an earlier one failed with. */
  public void run(Runnable operation) {
    throwIfFailed();
    width.enter();
    threads.execute(
        () -> {
          try {
            if (failure.get() == null) {
              before.run();
              operation.run();
            }
          } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
          } finally {
            width.leave();
          }
        });
  }

  /** Waits until everything that was begun is done; throws what the first failed with. */
  public void barrier() {
    width.drain();
    throwIfFailed();
  }

  private void throwIfFailed() {
    Throwable first = failure.get();
    if (first instanceof Error error) {
      throw error;
    }
    if (first != null) {
      throw (RuntimeException) first;
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
