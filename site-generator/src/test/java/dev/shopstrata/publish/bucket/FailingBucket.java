package dev.shopstrata.publish.bucket;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A bucket whose operations fail as it is told, one failure each, and then go well. */
final class FailingBucket implements Bucket {
  static final List<String> LISTED = List.of("a", "b", "c", "d");

  private final Deque<BucketException> failures;
  private final List<String> asked = new ArrayList<>();

  FailingBucket(BucketException... failures) {
    this.failures = new ArrayDeque<>(Arrays.asList(failures));
  }

  /** What it was asked, in order. */
  List<String> asked() {
    return asked;
  }

  private void ask(String what) {
    asked.add(what);
    if (!failures.isEmpty()) {
      throw failures.remove();
    }
  }

  @Override
  public String name() {
    return "failing";
  }

  @Override
  public Optional<StoredObject> head(Key key) {
    ask("head " + key);
    return Optional.of(new StoredObject(key, 1, "1"));
  }

  @Override
  public Optional<FetchedObject> get(Key key, long limit) {
    ask("get " + key);
    return Optional.empty();
  }

  @Override
  public Optional<ObjectHeaders> headers(Key key) {
    ask("headers " + key);
    return Optional.empty();
  }

  @Override
  public Optional<InputStream> open(Key key) {
    ask("open " + key);
    return Optional.empty();
  }

  @Override
  public StoredObject put(Key key, Upload upload, Condition condition) {
    ask("put " + key);
    return new StoredObject(key, upload.content().size(), "1");
  }

  @Override
  public void copy(Key from, Key to, ObjectHeaders headers) {
    ask("copy " + from);
  }

  @Override
  public List<Undeleted> delete(Collection<Key> keys) {
    ask("delete " + keys);
    return List.of();
  }

  /** Fails after two objects of what is left. */
  @Override
  public void list(String prefix, String after, Consumer<StoredObject> each) {
    List<String> left = LISTED.stream().filter(key -> key.compareTo(after) > 0).toList();
    left.stream().limit(2).forEach(key -> tell(key, each));
    ask("list after " + after);
    left.stream().skip(2).forEach(key -> tell(key, each));
  }

  private static void tell(String key, Consumer<StoredObject> each) {
    each.accept(new StoredObject(Key.of(key), 1, "1"));
  }

  @Override
  public void close() {}
}
