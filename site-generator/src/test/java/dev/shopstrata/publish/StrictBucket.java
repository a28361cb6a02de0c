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
import dev.shopstrata.sort.IdOrder;
import dev.shopstrata.tree.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A bucket in memory that keeps every promise to the letter, and breaks in any place when told to:
 * its publisher dies before or after an operation, answers are lost, conditions are ignored.
 */
final class StrictBucket implements Bucket {
  /** The publisher is killed: nothing of it runs on. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** What happens at an operation. */
  enum Fault {
    KILLED_BEFORE,
    KILLED_AFTER,
    ANSWER_LOST
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Stored(byte[] bytes, ObjectHeaders headers) {
    StoredObject as(Key key) {
      return new StoredObject(key, bytes.length, Digest.of(bytes).hex());
    }
  }

  private final NavigableMap<Key, Stored> objects = new ConcurrentSkipListMap<>();
  private final List<String> writes = new ArrayList<>();
  private final AtomicInteger operations = new AtomicInteger();
  private int faultAt = Integer.MAX_VALUE;
  private Fault fault = Fault.KILLED_BEFORE;
  private boolean ignoresConditions;
  private boolean knowsNoConditions;

  /** From this operation on, counted from 1, things go wrong. */
  StrictBucket failing(int operation, Fault how) {
    operations.set(0);
    faultAt = operation;
    fault = how;
    return this;
  }

  /** Another bucket with the same objects. */
  StrictBucket copied() {
    StrictBucket copy = new StrictBucket();
    copy.objects.putAll(objects);
    return copy;
  }

  StrictBucket well() {
    operations.set(0);
    faultAt = Integer.MAX_VALUE;
    return this;
  }

  StrictBucket knowingNoConditions() {
    knowsNoConditions = true;
    return this;
  }

  StrictBucket ignoringConditions() {
    ignoresConditions = true;
    return this;
  }

  int operations() {
    return operations.get();
  }

  /** The keys written since last asked. */
  synchronized List<String> written() {
    List<String> since = List.copyOf(writes);
    writes.clear();
    return since;
  }

  /** All keys with a prefix, in their order. */
  List<String> keys(String prefix) {
    return objects.keySet().stream().map(Key::value).filter(k -> k.startsWith(prefix)).toList();
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(objects.get(Key.of(key)))
        .map(stored -> new String(stored.bytes(), java.nio.charset.StandardCharsets.UTF_8));
  }

  Optional<ObjectHeaders> headers(String key) {
    return Optional.ofNullable(objects.get(Key.of(key))).map(Stored::headers);
  }

  private synchronized <T> T operation(Supplier<T> step) {
    int number = operations.incrementAndGet();
    boolean isKilled = fault != Fault.ANSWER_LOST && number >= faultAt;
    if (isKilled && (fault == Fault.KILLED_BEFORE || number > faultAt)) {
      throw new Killed();
    }
    T answer = step.get();
    if (isKilled) {
      throw new Killed();
    }
    if (fault == Fault.ANSWER_LOST && number == faultAt) {
      throw new BucketException(Kind.LOST, "the connection was reset", null);
    }
    return answer;
  }

  @Override
  public String name() {
    return "strict";
  }

  @Override
  public Optional<StoredObject> head(Key key) {
    return operation(() -> Optional.ofNullable(objects.get(key)).map(stored -> stored.as(key)));
  }

  @Override
  public Optional<FetchedObject> get(Key key, long limit) {
    return operation(
        () ->
            Optional.ofNullable(objects.get(key))
                .map(stored -> new FetchedObject(within(limit, stored.as(key)), stored.bytes())));
  }

  private static StoredObject within(long limit, StoredObject object) {
    if (object.size() > limit) {
      throw new BucketException(Kind.BROKEN, object.key() + " is larger than expected", null);
    }
    return object;
  }

  @Override
  public Optional<ObjectHeaders> headers(Key key) {
    return operation(() -> Optional.ofNullable(objects.get(key)).map(Stored::headers));
  }

  @Override
  public Optional<InputStream> open(Key key) {
    return operation(
        () ->
            Optional.ofNullable(objects.get(key))
                .map(stored -> new ByteArrayInputStream(stored.bytes())));
  }

  @Override
  public StoredObject put(Key key, Upload upload, Condition condition) {
    return operation(
        () -> {
          if (knowsNoConditions && !(condition instanceof Condition.Always)) {
            throw new BucketException(Kind.BROKEN, "status 501 NotImplemented", null);
          }
          Stored there = objects.get(key);
          boolean holds =
              ignoresConditions
                  || condition instanceof Condition.Always
                  || (condition instanceof Condition.Absent && there == null)
                  || (condition instanceof Condition.Matching seen
                      && there != null
                      && there.as(key).etag().equals(seen.etag()));
          if (!holds) {
            throw new BucketException(Kind.CONDITION, key + " is not as it was to be", null);
          }
          return store(key, new Stored(bytes(upload), upload.headers()));
        });
  }

  @Override
  public void copy(Key from, Key to, ObjectHeaders headers) {
    operation(
        () -> {
          Stored there = objects.get(from);
          if (there == null) {
            throw new BucketException(Kind.BROKEN, from + " is not there", null);
          }
          return store(to, new Stored(there.bytes(), headers));
        });
  }

  private StoredObject store(Key key, Stored stored) {
    writes.add(key.value());
    objects.put(key, stored);
    return stored.as(key);
  }

  @Override
  public List<Undeleted> delete(Collection<Key> keys) {
    return operation(
        () -> {
          keys.forEach(
              key -> {
                if (objects.remove(key) != null) {
                  writes.add("-" + key);
                }
              });
          return List.of();
        });
  }

  @Override
  public void list(String prefix, String after, Consumer<StoredObject> each) {
    List<StoredObject> found = new ArrayList<>();
    operation(
        () -> {
          objects.forEach(
              (key, stored) -> {
                if (key.value().startsWith(prefix)
                    && IdOrder.COMPARATOR.compare(key.value(), after) > 0) {
                  found.add(stored.as(key));
                }
              });
          return found;
        });
    found.forEach(each);
  }

  private static byte[] bytes(Upload upload) {
    try {
      return upload.content().bytes();
    } catch (IOException e) {
      throw new BucketException(Kind.BROKEN, "can't be read here: " + e, e);
    }
  }

  @Override
  public void close() {}
}
