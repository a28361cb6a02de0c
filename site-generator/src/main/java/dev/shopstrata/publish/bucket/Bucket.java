package dev.shopstrata.publish.bucket;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps bytes under keys. Thread-safe. Every operation may throw a {@link BucketException}; none is
 * tried a second time by the bucket itself.
 */
public interface Bucket extends AutoCloseable {
  /** How people know it, without credentials: {@code /var/www/shop}, {@code s3://shop/acme}. */
  String name();

  Optional<StoredObject> head(Key key);

  /**
   * A small object.
   *
   * @param limit bytes; a larger one is a failure
   */
  Optional<FetchedObject> get(Key key, long limit);

  /**
   * How an object is served; empty where the bucket doesn't decide that, as with a directory, or
   * has no such object.
   */
  default Optional<ObjectHeaders> headers(Key key) {
    return Optional.empty();
  }

  /** The bytes of an object of any size; the caller closes them. */
  Optional<InputStream> open(Key key);

  /** Writes an object whole or not at all. */
  StoredObject put(Key key, Upload upload, Condition condition);

  /** Makes an object of the bytes of another one, without moving them through this machine. */
  void copy(Key from, Key to, ObjectHeaders headers);

  /** Deletes what is there; gives what could not be deleted. */
  List<Undeleted> delete(Collection<Key> keys);

  /**
   * Tells of the objects whose keys begin with a prefix, in the order of their keys' UTF-8 bytes.
   *
   * @param after only keys that come after this text; empty for all
   */
  void list(String prefix, String after, Consumer<StoredObject> each);

  @Override
  void close();
}
