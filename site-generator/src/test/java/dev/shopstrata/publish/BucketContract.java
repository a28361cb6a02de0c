package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.bucket.BucketException.Kind;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.FetchedObject;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.bucket.StoredObject;
import dev.shopstrata.publish.bucket.Upload;
import dev.shopstrata.sort.IdOrder;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every bucket promises. A bucket that is known not to keep a promise says so by name. */
abstract class BucketContract extends TriedBucket {
  private static final List<String> TRICKY =
      List.of(
          "a b/index.html",
          "a!$&'()+,;=@~.html",
          "a%2Fb.html",
          "a-b.html",
          "a.html",
          "a/b/c.html",
          "a#b?c&d=e.html",
          "ab.html",
          "thé/index.html",
          "茶/急須.html");

  @Test
  void what_is_put_is_told_alike_by_everything_that_reads() throws IOException {
    StoredObject put = bucket.put(KEY, html("teapot 20 €"), Condition.ALWAYS);
    assertThat(put.key()).isEqualTo(KEY);
    assertThat(put.size()).isEqualTo(13);
    assertThat(put.etag()).isNotEmpty();
    assertThat(bucket.head(KEY)).contains(put);
    FetchedObject got = bucket.get(KEY, 13).orElseThrow();
    assertThat(got.object()).isEqualTo(put);
    assertThat(got.text()).isEqualTo("teapot 20 €");
    try (InputStream in = bucket.open(KEY).orElseThrow()) {
      assertThat(in).hasContent("teapot 20 €");
    }
    List<StoredObject> objects = new ArrayList<>();
    bucket.list("", "", objects::add);
    assertThat(objects).containsExactly(put);
  }

  @Test
  void what_is_not_there_is_nothing() {
    bucket.put(Key.of("p/teapot.html"), html("x"), Condition.ALWAYS);
    for (String none : List.of("p", "p/teapot", "p/teapot.html.br", "q/teapot.html")) {
      assertThat(bucket.head(Key.of(none))).isEmpty();
      assertThat(bucket.get(Key.of(none), 10)).isEmpty();
      assertThat(bucket.open(Key.of(none))).isEmpty();
    }
  }

  @Test
  void an_object_larger_than_the_limit_is_a_failure() {
    bucket.put(KEY, html("0123456789"), Condition.ALWAYS);
    assertThat(bucket.get(KEY, 10)).isPresent();
    assertKind(Kind.BROKEN, () -> bucket.get(KEY, 9));
  }

  @Test
  void an_empty_object_is_an_object() {
    bucket.put(KEY, html(""), Condition.ALWAYS);
    assertThat(bucket.head(KEY).orElseThrow().size()).isZero();
    assertThat(text(KEY)).isEmpty();
  }

  @Test
  void another_object_under_the_same_key_has_another_etag() {
    StoredObject first = bucket.put(KEY, html("20"), Condition.ALWAYS);
    StoredObject second = bucket.put(KEY, html("19"), Condition.ALWAYS);
    assertThat(second.etag()).isNotEqualTo(first.etag());
    assertThat(text(KEY)).isEqualTo("19");
  }

  @Test
  void content_that_cannot_be_read_leaves_what_was_there() {
    bucket.put(KEY, html("20"), Condition.ALWAYS);
    Upload gone = new Upload(new FileContent(temp.resolve("gone"), 7), html("").headers());
    assertThatThrownBy(() -> bucket.put(KEY, gone, Condition.ALWAYS))
        .isInstanceOf(BucketException.class);
    assertThat(text(KEY)).isEqualTo("20");
  }

  @Test
  void what_is_there_is_not_created_again() {
    assume(Ability.CONDITIONS);
    bucket.put(KEY, html("first"), Condition.ABSENT);
    assertKind(Kind.CONDITION, () -> bucket.put(KEY, html("second"), Condition.ABSENT));
    assertThat(text(KEY)).isEqualTo("first");
    bucket.delete(List.of(KEY));
    bucket.put(KEY, html("third"), Condition.ABSENT);
    assertThat(text(KEY)).isEqualTo("third");
  }

  @Test
  void only_what_was_seen_is_replaced() {
    assume(Ability.CONDITIONS);
    StoredObject seen = bucket.put(KEY, html("first"), Condition.ALWAYS);
    Condition matching = new Condition.Matching(seen.etag());
    bucket.put(KEY, html("second"), matching);
    assertKind(Kind.CONDITION, () -> bucket.put(KEY, html("third"), matching));
    assertThat(text(KEY)).isEqualTo("second");
    bucket.delete(List.of(KEY));
    assertKind(Kind.CONDITION, () -> bucket.put(KEY, html("fourth"), matching));
    assertThat(bucket.head(KEY)).isEmpty();
  }

  @Test
  void of_many_that_create_at_once_one_wins() {
    assume(Ability.CREATES_ATOMICALLY);
    for (int round = 0; round < 10; round++) {
      Key key = Key.of("ledger/%02d.json".formatted(round));
      List<String> winners =
          Rush.of(8, name -> bucket.put(key, html(name), Condition.ABSENT).size());
      assertThat(winners).hasSize(1);
      assertThat(text(key)).isEqualTo(winners.get(0));
    }
  }

  @Test
  void of_many_that_replace_the_same_one_wins() {
    assume(Ability.REPLACES_ATOMICALLY);
    for (int round = 0; round < 10; round++) {
      StoredObject seen = bucket.put(KEY, html("round " + round), Condition.ALWAYS);
      Condition matching = new Condition.Matching(seen.etag());
      List<String> winners = Rush.of(8, name -> bucket.put(KEY, html(name), matching).size());
      assertThat(winners).hasSize(1);
      assertThat(text(KEY)).isEqualTo(winners.get(0));
    }
  }

  @Test
  void a_copy_has_the_bytes_of_the_other_and_headers_of_its_own() {
    bucket.put(KEY, html("teapot", "X-Robots-Tag", "noindex"), Condition.ALWAYS);
    Key copy = Key.of("releases/2/thé 茶.html");
    bucket.copy(KEY, copy, html("", "Content-Language", "fr").headers());
    assertThat(text(copy)).isEqualTo("teapot");
    bucket.put(KEY, html("changed"), Condition.ALWAYS);
    assertThat(text(copy)).isEqualTo("teapot");
    if (abilities().containsAll(Set.of(Ability.HEADERS, Ability.DROPS_METADATA))) {
      assertServed(copy, html("", "Content-Language", "fr").headers());
    }
  }

  @Test
  void what_is_not_there_is_not_copied() {
    assertKind(Kind.BROKEN, () -> bucket.copy(KEY, Key.of("b"), html("").headers()));
    assertThat(bucket.head(Key.of("b"))).isEmpty();
  }

  @Test
  void headers_change_without_the_bytes() {
    bucket.put(KEY, html("teapot", "X-Robots-Tag", "noindex"), Condition.ALWAYS);
    ObjectHeaders next = html("", "Content-Disposition", "inline", "Cache-Tag", "p1").headers();
    bucket.copy(KEY, KEY, next);
    assertThat(text(KEY)).isEqualTo("teapot");
    if (abilities().contains(Ability.HEADERS)) {
      assertServed(KEY, next);
    }
  }

  @Test
  void keys_may_be_any_text_and_are_listed_in_their_order() {
    List<String> keys = new ArrayList<>(TRICKY);
    if (abilities().contains(Ability.CODE_POINT_ORDER)) {
      // In UTF-16 these two come in the other order.
      keys.addAll(List.of("😀.html", "ｚ.html"));
    }
    Collections.shuffle(keys, new Random(1));
    keys.forEach(key -> bucket.put(Key.of(key), html(key), Condition.ALWAYS));
    keys.sort(IdOrder.COMPARATOR);
    assertThat(listed("", "")).isEqualTo(keys);
    keys.forEach(key -> assertThat(text(Key.of(key))).isEqualTo(key));
    for (int i = 0; i < keys.size(); i++) {
      assertThat(listed("", keys.get(i))).isEqualTo(keys.subList(i + 1, keys.size()));
    }
    assertThat(bucket.delete(keys.stream().map(Key::of).toList())).isEmpty();
    assertThat(listed("", "")).isEmpty();
  }

  @Test
  void a_prefix_is_a_beginning_of_keys_not_a_folder() {
    for (String key : List.of("a/1", "a/2", "ab/1", "b/1")) {
      bucket.put(Key.of(key), html(key), Condition.ALWAYS);
    }
    assertThat(listed("a", "")).containsExactly("a/1", "a/2", "ab/1");
    assertThat(listed("a/", "")).containsExactly("a/1", "a/2");
    assertThat(listed("a/", "a/1")).containsExactly("a/2");
    assertThat(listed("a", "a/10")).containsExactly("a/2", "ab/1");
    assertThat(listed("b/1", "")).containsExactly("b/1");
    assertThat(listed("c", "")).isEmpty();
  }

  @Test
  void more_objects_than_a_page_holds_are_listed_and_deleted() {
    List<Key> keys =
        IntStream.range(0, 1203).mapToObj(i -> Key.of("p/%04d.html".formatted(i))).toList();
    keys.parallelStream().forEach(key -> bucket.put(key, html("x"), Condition.ALWAYS));
    assertThat(listed("p/", "")).isEqualTo(keys.stream().map(Key::value).toList());
    assertThat(bucket.delete(keys)).isEmpty();
    assertThat(listed("", "")).isEmpty();
  }

  @Test
  void deleting_what_is_not_there_is_no_failure() {
    bucket.put(KEY, html("x"), Condition.ALWAYS);
    assertThat(bucket.delete(List.of(Key.of("none"), KEY, Key.of("p/none")))).isEmpty();
    assertThat(bucket.head(KEY)).isEmpty();
    assertThat(bucket.delete(List.of())).isEmpty();
  }

  @Test
  void a_big_object_comes_back_whole() throws IOException {
    byte[] bytes = new byte[17 << 20];
    new Random(1).nextBytes(bytes);
    Path file = temp.resolve("big.bin");
    Files.write(file, bytes);
    FileContent content = new FileContent(file, bytes.length);
    bucket.put(KEY, new Upload(content, html("").headers()), Condition.ALWAYS);
    assertThat(bucket.head(KEY).orElseThrow().size()).isEqualTo(bytes.length);
    try (InputStream in = bucket.open(KEY).orElseThrow()) {
      assertThat(Digest.of(in.readAllBytes())).isEqualTo(content.digest());
    }
  }

  @Test
  void one_bucket_serves_many_threads() {
    Set<String> expected = new TreeSet<>();
    IntStream.range(0, 64).forEach(i -> expected.add("t/%02d.html".formatted(i)));
    List<String> done =
        Rush.of(
            8,
            name -> {
              int first = Integer.parseInt(name);
              for (int i = first; i < 64; i += 8) {
                Key key = Key.of("t/%02d.html".formatted(i));
                bucket.put(key, html("page " + i), Condition.ALWAYS);
                assertThat(text(key)).isEqualTo("page " + i);
              }
            });
    assertThat(done).hasSize(8);
    assertThat(listed("t/", "")).containsExactlyElementsOf(expected);
    assertThat(Optional.of(text(Key.of("t/63.html")))).contains("page 63");
  }

  /** Names of headers have no case, and a space after a semicolon means nothing. */
  private void assertServed(Key key, ObjectHeaders right) {
    ObjectHeaders found = bucket.headers(key).orElseThrow();
    assertThat(found.contentType().replaceAll("; *", "; ")).isEqualTo(right.contentType());
    assertThat(found.cacheControl()).isEqualTo(right.cacheControl());
    assertThat(withoutCase(found)).isEqualTo(withoutCase(right));
  }

  private static Map<String, String> withoutCase(ObjectHeaders headers) {
    Map<String, String> others = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    others.putAll(headers.others());
    return others;
  }

  @Test
  void headers_of_what_is_not_there_are_nothing() {
    assertThat(bucket.headers(KEY)).isEmpty();
  }
}
