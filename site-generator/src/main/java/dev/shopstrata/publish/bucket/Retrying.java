package dev.shopstrata.publish.bucket;

import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Tries again what failed and may pass: reads, and writes without a condition, whose second time
 * does what the first did. A conditional write is never tried again, since its own first attempt
 * could be what refuses the second.
 */
public final class Retrying implements Bucket {
  private final Bucket bucket;
  private final RetryPolicy policy;
  private final AdaptiveWidth width;
  private final Waiting waiting;

  /**
   * @param width learns when the bucket asks for patience
   */
  public Retrying(Bucket bucket, RetryPolicy policy, AdaptiveWidth width, Waiting waiting) {
    this.bucket = bucket;
    this.policy = policy;
    this.width = width;
    this.waiting = waiting;
  }

  @Override
  public String name() {
    return bucket.name();
  }

  @Override
  public Optional<StoredObject> head(Key key) {
    return again(() -> bucket.head(key));
  }

  @Override
  public Optional<FetchedObject> get(Key key, long limit) {
    return again(() -> bucket.get(key, limit));
  }

  @Override
  public Optional<ObjectHeaders> headers(Key key) {
    return again(() -> bucket.headers(key));
  }

  /** Opening is tried again; a stream that breaks later is its reader's. */
  @Override
  public Optional<InputStream> open(Key key) {
    return again(() -> bucket.open(key));
  }

  @Override
  public StoredObject put(Key key, Upload upload, Condition condition) {
    return condition instanceof Condition.Always
        ? again(() -> bucket.put(key, upload, condition))
        : once(() -> bucket.put(key, upload, condition));
  }

  @Override
  public void copy(Key from, Key to, ObjectHeaders headers) {
    again(
        () -> {
          bucket.copy(from, to, headers);
          return null;
        });
  }

  @Override
  public List<Undeleted> delete(Collection<Key> keys) {
    return again(() -> bucket.delete(keys));
  }

  /** A listing that breaks off goes on behind the last object it told of. */
  @Override
  public void list(String prefix, String after, Consumer<StoredObject> each) {
    Listener listener = new Listener(after, each);
    again(
        () -> {
          bucket.list(prefix, listener.last, listener);
          return null;
        },
        listener::isItsOwn);
  }

  private <T> T again(Supplier<T> step) {
    return again(step, failure -> false);
  }

  private <T> T again(Supplier<T> step, Predicate<BucketException> isFinal) {
    Duration began = waiting.now();
    for (int attempt = 1; ; attempt++) {
      try {
        return once(step);
      } catch (BucketException e) {
        Duration since = waiting.now().minus(began);
        Optional<Duration> pause = policy.pause(e, attempt, since, waiting.jitter());
        if (pause.isEmpty() || isFinal.test(e)) {
          throw e;
        }
        pause(pause.get(), e);
      }
    }
  }

  private void pause(Duration pause, BucketException failure) {
    try {
      waiting.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }

  private <T> T once(Supplier<T> step) {
    try {
      T answer = step.get();
      width.well();
      return answer;
    } catch (BucketException e) {
      if (e.kind() == BucketException.Kind.BUSY) {
        width.busy();
      }
      throw e;
    }
  }

  @Override
  public void close() {
    bucket.close();
  }

  /** Remembers how far a listing came, and what it failed with itself. */
  private static final class Listener implements Consumer<StoredObject> {
    private final Consumer<StoredObject> each;
    private String last;
    private BucketException own;

    Listener(String after, Consumer<StoredObject> each) {
      this.last = after;
      this.each = each;
    }

    @Override
    public void accept(StoredObject object) {
      try {
        each.accept(object);
      } catch (BucketException e) {
        own = e;
        throw e;
      }
      last = object.key().value();
    }

    boolean isItsOwn(BucketException failure) {
      return failure == own;
    }
  }
}
