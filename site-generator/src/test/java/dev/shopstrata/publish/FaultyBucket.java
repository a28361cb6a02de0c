package dev.shopstrata.publish;

import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.bucket.BucketException.Kind;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.FetchedObject;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.bucket.StoredObject;
import dev.shopstrata.publish.bucket.Undeleted;
import dev.shopstrata.publish.bucket.Upload;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One publisher's way to a bucket, on which all goes wrong that can. */
final class FaultyBucket implements Bucket {
  /** What happens to one operation. */
  enum Fault {
    NONE,
    /** Refused with a wish for patience; nothing was done. */
    BUSY,
    /** Somebody else writes the same object; nothing was done. */
    CONFLICT,
    /** The server failed; nothing was done. */
    FAILED,
    /** The connection broke while the body was on its way, either way. */
    MID_BODY,
    /** It was done, and the answer never came. */
    LOST,
    /** It was done, asked for again on the way, and so refused if it had a condition. */
    TWICE,
    /** From here on the credentials are expired. */
    EXPIRED,
    /** From here on the publisher is dead; the operation was not done. */
    KILLED_BEFORE,
    /** From here on the publisher is dead; the operation was done. */
    KILLED_AFTER
  }

  private final Bucket bucket;
  private final Supplier<Fault> faults;
  private Fault end = Fault.NONE;

  /**
   * @param faults asked before each operation, which waits for the answer
   */
  FaultyBucket(Bucket bucket, Supplier<Fault> faults) {
    this.bucket = bucket;
    this.faults = faults;
  }

  private <T> T operation(Supplier<T> step) {
    Fault fault = faults.get();
    if (end == Fault.EXPIRED) {
      throw new BucketException(Kind.DENIED, "the credentials are expired", null);
    }
    if (end != Fault.NONE) {
      throw new StrictBucket.Killed();
    }
    return switch (fault) {
      case NONE -> step.get();
      case BUSY -> throw new BucketException(Kind.BUSY, "slow down", Duration.ofSeconds(2), null);
      case CONFLICT -> throw new BucketException(Kind.CONFLICT, "somebody writes it", null);
      case FAILED, MID_BODY -> throw new BucketException(Kind.LOST, "the server failed", null);
      case LOST -> {
        var unused = step.get();
        throw new BucketException(Kind.LOST, "the connection was reset", null);
      }
      case TWICE -> {
        var unused = step.get();
        yield step.get();
      }
      case EXPIRED -> {
        end = fault;
        throw new BucketException(Kind.DENIED, "the credentials are expired", null);
      }
      case KILLED_BEFORE -> {
        end = fault;
        throw new StrictBucket.Killed();
      }
      case KILLED_AFTER -> {
        end = fault;
        var unused = step.get();
        throw new StrictBucket.Killed();
      }
    };
  }

  @Override
  public String name() {
    return bucket.name();
  }

  @Override
  public Optional<StoredObject> head(Key key) {
    return operation(() -> bucket.head(key));
  }

  @Override
  public Optional<FetchedObject> get(Key key, long limit) {
    return operation(() -> bucket.get(key, limit));
  }

  @Override
  public Optional<ObjectHeaders> headers(Key key) {
    return operation(() -> bucket.headers(key));
  }

  @Override
  public Optional<InputStream> open(Key key) {
    return operation(() -> bucket.open(key));
  }

  @Override
  public StoredObject put(Key key, Upload upload, Condition condition) {
    return operation(() -> bucket.put(key, upload, condition));
  }

  @Override
  public void copy(Key from, Key to, ObjectHeaders headers) {
    operation(
        () -> {
          bucket.copy(from, to, headers);
          return to;
        });
  }

  /** Of what was to be deleted, a conflict keeps the first. */
  @Override
  public List<Undeleted> delete(Collection<Key> keys) {
    try {
      return operation(() -> bucket.delete(keys));
    } catch (BucketException e) {
      if (e.kind() != Kind.CONFLICT || keys.isEmpty()) {
        throw e;
      }
      List<Key> rest = new ArrayList<>(keys);
      Undeleted kept = new Undeleted(rest.remove(0), "InternalError try later");
      bucket.delete(rest);
      return List.of(kept);
    }
  }

  @Override
  public void list(String prefix, String after, Consumer<StoredObject> each) {
    List<StoredObject> found = new ArrayList<>();
    operation(
        () -> {
          found.clear();
          bucket.list(prefix, after, found::add);
          return found;
        });
    found.forEach(each);
  }

  @Override
  public void close() {}
}
