package dev.shopstrata.publish.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.publish.bucket.BucketException.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryingTest {
  private static final RetryPolicy POLICY =
      new RetryPolicy(5, Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofSeconds(30));
  private static final Key KEY = Key.of("index.html");
  private static final Upload UPLOAD = Upload.json("{}");

  private final FakeWaiting waiting = new FakeWaiting();
  private final AdaptiveWidth width = new AdaptiveWidth(16);

  private static BucketException failure(Kind kind) {
    return new BucketException(kind, kind.toString(), null);
  }

  private static BucketException busy(int seconds) {
    return new BucketException(Kind.BUSY, "slow down", Duration.ofSeconds(seconds), null);
  }

  private Retrying retrying(FailingBucket bucket) {
    return new Retrying(bucket, POLICY, width, waiting);
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"BUSY", "LOST", "CONFLICT"})
  void reads_and_unconditional_writes_are_tried_again_after_what_may_pass(Kind kind) {
    assertTriedAgain(kind, bucket -> bucket.head(KEY));
    assertTriedAgain(kind, bucket -> bucket.get(KEY, 10));
    assertTriedAgain(kind, bucket -> bucket.headers(KEY));
    assertTriedAgain(kind, bucket -> bucket.open(KEY));
    assertTriedAgain(kind, bucket -> bucket.put(KEY, UPLOAD, Condition.ALWAYS));
    assertTriedAgain(kind, bucket -> bucket.copy(KEY, Key.of("b"), UPLOAD.headers()));
    assertTriedAgain(kind, bucket -> bucket.delete(List.of(KEY)));
  }

  private void assertTriedAgain(Kind kind, Consumer<Bucket> operation) {
    FailingBucket inner = new FailingBucket(failure(kind), failure(kind));
    operation.accept(retrying(inner));
    assertThat(inner.asked()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"CONDITION", "DENIED", "GONE", "BROKEN"})
  void what_will_not_pass_is_told_at_once(Kind kind) {
    FailingBucket inner = new FailingBucket(failure(kind));
    assertThatThrownBy(() -> retrying(inner).head(KEY)).isInstanceOf(BucketException.class);
    assertThat(inner.asked()).hasSize(1);
    assertThat(waiting.pauses()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_conditional_write_is_never_tried_again(Kind kind) {
    for (Condition condition : List.of(Condition.ABSENT, (Condition) new Condition.Matching("1"))) {
      FailingBucket inner = new FailingBucket(failure(kind));
      assertThatThrownBy(() -> retrying(inner).put(KEY, UPLOAD, condition))
          .isInstanceOf(BucketException.class);
      assertThat(inner.asked()).hasSize(1);
    }
  }

  @Test
  void pauses_double_up_to_a_limit_and_so_do_attempts() {
    BucketException lost = failure(Kind.LOST);
    FailingBucket inner = new FailingBucket(lost, lost, lost, lost, lost);
    assertThatThrownBy(() -> retrying(inner).head(KEY)).isSameAs(lost);
    assertThat(inner.asked()).hasSize(5);
    assertThat(waiting.pauses())
        .extracting(Duration::toMillis)
        .containsExactly(75L, 150L, 225L, 225L);
  }

  @Test
  void patience_that_is_asked_for_is_kept_as_long_as_it_may() {
    FailingBucket inner = new FailingBucket(busy(7));
    retrying(inner).head(KEY);
    assertThat(waiting.pauses()).containsExactly(Duration.ofMillis(7050));

    FailingBucket sleepy = new FailingBucket(busy(31));
    assertThatThrownBy(() -> retrying(sleepy).head(KEY)).hasMessage("slow down");
    assertThat(sleepy.asked()).hasSize(1);
  }

  @Test
  void a_listing_goes_on_where_it_broke_off() {
    List<String> told = new ArrayList<>();
    FailingBucket inner = new FailingBucket(failure(Kind.LOST));
    retrying(inner).list("", "", object -> told.add(object.key().value()));
    assertThat(told).isEqualTo(FailingBucket.LISTED);
    assertThat(inner.asked()).containsExactly("list after ", "list after b");
  }

  @Test
  void what_a_listener_fails_with_is_not_the_buckets() {
    FailingBucket inner = new FailingBucket();
    BucketException own = failure(Kind.LOST);
    assertThatThrownBy(
            () ->
                retrying(inner)
                    .list(
                        "",
                        "",
                        object -> {
                          throw own;
                        }))
        .isSameAs(own);
    assertThat(waiting.pauses()).isEmpty();
  }

  @Test
  void the_width_learns_that_a_bucket_is_busy_and_that_it_is_well_again() {
    retrying(new FailingBucket(busy(1))).head(KEY);
    assertThat(width.now()).isEqualTo(8);
    Retrying well = retrying(new FailingBucket());
    for (int i = 0; i < 7; i++) {
      well.head(KEY);
    }
    assertThat(width.now()).isEqualTo(9);
  }
}
