package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.bucket.BucketException.Kind;
import dev.shopstrata.publish.bucket.FetchedObject;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.bucket.Upload;
import dev.shopstrata.tree.BytesContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A bucket to be tried, and what it can do. */
abstract class TriedBucket {
  /** What not every bucket can do. */
  enum Ability {
    /** Conditions are looked at. */
    CONDITIONS,
    /** Of many that create an object at once, one wins. */
    CREATES_ATOMICALLY,
    /** Of many that replace what they saw, one wins. */
    REPLACES_ATOMICALLY,
    /** Headers are kept with objects. */
    HEADERS,
    /** A copy that is to have no metadata has none, whatever the other has. */
    DROPS_METADATA,
    /** Keys are in the order of their code points, also those above U+FFFF. */
    CODE_POINT_ORDER
  }

  static final Key KEY = Key.of("p/teapot/index.html");

  @TempDir Path temp;
  Bucket bucket;

  /** An empty bucket. */
  abstract Bucket open() throws IOException;

  abstract Set<Ability> abilities();

  @BeforeEach
  void openBucket() throws IOException {
    bucket = open();
  }

  @AfterEach
  void closeBucket() {
    bucket.close();
  }

  void assume(Ability ability) {
    assumeTrue(abilities().contains(ability), () -> bucket.name() + " lacks " + ability);
  }

  static Upload html(String text, String... others) {
    TreeMap<String, String> headers = new TreeMap<>();
    for (int i = 0; i < others.length; i += 2) {
      headers.put(others[i], others[i + 1]);
    }
    return new Upload(
        new BytesContent(text),
        new ObjectHeaders("text/html; charset=utf-8", "public, max-age=60", headers));
  }

  String text(Key key) {
    return bucket.get(key, 1 << 20).map(FetchedObject::text).orElse("nothing");
  }

  List<String> listed(String prefix, String after) {
    List<String> keys = new ArrayList<>();
    bucket.list(prefix, after, object -> keys.add(object.key().value()));
    return keys;
  }

  static void assertKind(Kind kind, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            BucketException.class, e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind));
  }
}
