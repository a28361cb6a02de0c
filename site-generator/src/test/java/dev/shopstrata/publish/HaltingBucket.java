package dev.shopstrata.publish;

import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.FetchedObject;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.bucket.StoredObject;
import dev.shopstrata.publish.bucket.Undeleted;
import dev.shopstrata.publish.bucket.Upload;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A bucket whose process is gone at a certain operation, with whatever other threads were at, as
 * {@code kill -9} would have it.
 */
final class HaltingBucket implements Bucket {
  private final Bucket bucket;
  private final int haltAt;
  private final AtomicInteger operations = new AtomicInteger();
  private final AtomicInteger sent = new AtomicInteger();

  HaltingBucket(Bucket bucket, int haltAt) {
    this.bucket = bucket;
    this.haltAt = haltAt;
  }

  int operations() {
    return operations.get();
  }

  /** Objects whose bytes were sent. */
  int sent() {
    return sent.get();
  }

  private void operation() {
    if (operations.incrementAndGet() == haltAt) {
      Runtime.getRuntime().halt(137);
    }
  }

  @Override
  public String name() {
    return bucket.name();
  }

  @Override
  public Optional<StoredObject> head(Key key) {
    operation();
    return bucket.head(key);
  }

  @Override
  public Optional<FetchedObject> get(Key key, long limit) {
    operation();
    return bucket.get(key, limit);
  }

  @Override
  public Optional<ObjectHeaders> headers(Key key) {
    operation();
    return bucket.headers(key);
  }

  @Override
  public Optional<InputStream> open(Key key) {
    operation();
    return bucket.open(key);
  }

  @Override
  public StoredObject put(Key key, Upload upload, Condition condition) {
    operation();
    if (!key.value().startsWith("_meta/")) {
      sent.incrementAndGet();
    }
    return bucket.put(key, upload, condition);
  }

  @Override
  public void copy(Key from, Key to, ObjectHeaders headers) {
    operation();
    bucket.copy(from, to, headers);
  }

  @Override
  public List<Undeleted> delete(Collection<Key> keys) {
    operation();
    return bucket.delete(keys);
  }

  @Override
  public void list(String prefix, String after, Consumer<StoredObject> each) {
    operation();
    bucket.list(prefix, after, each);
  }

  @Override
  public void close() {
    bucket.close();
  }
}
